import { $api, api } from '@qicheng/api-client';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useRefreshOnEvent } from '../live/use-refresh-on-event';
import type { NoticeItem } from '../page/notice-list';

const KEY = ['get', '/api/notifications'] as const;

/** A page of the reader's notices, the newest first, kept up to date by the API's events, and what can be done with them. */
export function useNotices(page = 1) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = $api.useQuery(
    'get',
    '/api/notifications',
    { params: { query: { page } } },
    { placeholderData: keepPreviousData },
  );
  useRefreshOnEvent('notices', KEY);
  const refresh = () => queries.invalidateQueries({ queryKey: KEY });
  return {
    query,
    unread: query.data?.unread ?? 0,
    open: ({ id, link, readAt }: NoticeItem) => {
      if (readAt === null) void api.POST('/api/notifications/{id}/read', { params: { path: { id } } }).then(refresh);
      if (link !== null) void navigate(link);
    },
    readAll: () => void api.POST('/api/notifications/read').then(refresh),
  };
}
