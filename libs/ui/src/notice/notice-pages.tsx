import { Pagination } from 'antd';
import { useListQuery } from '../table/use-list-query';
import { NoticePanel } from './notice-panel';
import { useNotices } from './use-notices';

/** All of the reader's notices, page by page; the page stands in the address. */
export function NoticePages() {
  const { query, setPage } = useListQuery();
  const notices = useNotices(query.page);
  const { total = 0, pageSize = 1 } = notices.query.data ?? {};
  return (
    <>
      <NoticePanel notices={notices} />
      {total > pageSize && (
        <Pagination
          align="end"
          current={query.page}
          pageSize={pageSize}
          total={total}
          onChange={setPage}
          showSizeChanger={false}
        />
      )}
    </>
  );
}
