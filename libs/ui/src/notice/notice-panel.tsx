import { QueryFace } from '../face/query-face';
import { NoticeList } from '../page/notice-list';
import type { useNotices } from './use-notices';

interface Props {
  readonly notices: Pick<ReturnType<typeof useNotices>, 'query' | 'open' | 'readAll'>;
  /** How many to show. */
  readonly most?: number;
}

/** The newest notices, in the bell and on pages. */
export const NoticePanel = ({ notices: { query, open, readAll }, most = Infinity }: Props) => (
  <QueryFace query={query}>
    {({ items }) => <NoticeList items={items.slice(0, most)} onOpen={open} onReadAll={readAll} />}
  </QueryFace>
);
