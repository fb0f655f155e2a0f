import { $api, api } from '@qicheng/api-client';
import { useRefreshOnEvent, type NoticeItem } from '@qicheng/ui';
import { useNavigate } from 'react-router';

const KEY = ['get', '/api/notifications'] as const;

/** The graduate's newest notices, kept up to date by the API's events, and what can be done with them. */
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
