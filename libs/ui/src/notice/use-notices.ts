import { $api, api } from '@qicheng/api-client';
import { useNavigate } from 'react-router';
import { useRefreshOnEvent } from '../live/use-refresh-on-event';
import type { NoticeItem } from '../page/notice-list';

const KEY = ['get', '/api/notifications'] as const;

/** The reader's newest notices, kept up to date by the API's events, and what can be done with them. */
export function useNotices() {
  const navigate = useNavigate();
  const query = $api.useQuery('get', '/api/notifications');
  useRefreshOnEvent('notices', KEY);
  return {
    query,
    unread: query.data?.unread ?? 0,
    open: ({ link }: NoticeItem) => void (link !== null && navigate(link)),
    readAll: () => void api.POST('/api/notifications/read').then(() => query.refetch()),
  };
}
