import { $api, api } from '@qicheng/api-client';
import type { NoticeItem } from '@qicheng/ui';
import { useNavigate } from 'react-router';

/** The reader's newest notices and what can be done with them. */
export function useNotices() {
  const navigate = useNavigate();
  const query = $api.useQuery('get', '/api/notifications');
  return {
    query,
    unread: query.data?.unread ?? 0,
    open: ({ link }: NoticeItem) => void (link !== null && navigate(link)),
    readAll: () => void api.POST('/api/notifications/read').then(() => query.refetch()),
  };
}
