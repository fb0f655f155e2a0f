import { Empty, NoticeList, QueryFace } from '@qicheng/ui';
import { NOTICE } from '../../messages/notice';
import type { useNotices } from './use-notices';

interface Props {
  readonly notices: ReturnType<typeof useNotices>;
  /** Shows no more than this many. */
  readonly most?: number;
}

/** Notices with their four faces; for the page and for the bell. */
export const NoticePanel = ({ notices: { query, open, readAll }, most = Infinity }: Props) => (
  <QueryFace query={query} isEmpty={({ items }) => items.length === 0} empty={<Empty compact title={NOTICE.empty} />}>
    {({ items }) => <NoticeList items={items.slice(0, most)} onOpen={open} onReadAll={readAll} />}
  </QueryFace>
);
