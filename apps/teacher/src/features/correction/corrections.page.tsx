import { CorrectionList, type Correction } from '@qicheng/records';
import { Empty, PageHeader, QueryFace, useListQuery } from '@qicheng/ui';
import { Pagination } from 'antd';
import { CORRECTION as M } from '../../messages/correction';
import { CorrectionActions } from './correction-actions';
import { useCorrections } from './correction.api';
import styles from './correction.module.css';

/** Requests to correct locked fields, each with its proof and what the reader may do with it. */
export default function CorrectionsPage() {
  const { query, setPage } = useListQuery();
  const { page, pageSize } = query;
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} />
      <QueryFace
        query={useCorrections(page, pageSize)}
        shape="table"
        isEmpty={({ total }) => total === 0}
        empty={<Empty title={M.emptyTitle} hint={M.emptyHint} />}
      >
        {({ items, total }) => (
          <>
            <CorrectionList
              items={mineFirst(items)}
              showStudent
              actionsOf={(one) => <CorrectionActions correction={one} />}
            />
            {total > pageSize && (
              <Pagination
                className={styles.pages ?? ''}
                align="end"
                current={page}
                pageSize={pageSize}
                total={total}
                onChange={setPage}
              />
            )}
          </>
        )}
      </QueryFace>
    </>
  );
}

/** What waits for the reader stands above what has been decided. */
const mineFirst = (items: readonly Correction[]): Correction[] =>
  items.toSorted((one, other) => Number(other.offers.length > 0) - Number(one.offers.length > 0));
