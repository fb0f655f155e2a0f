import { Empty, RecordTable, useAccount, type ListQueryControl } from '@qicheng/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { REVIEW } from '../messages/review';
import { BatchActions } from './batch-actions';
import type { ReviewKind } from './review-kind';
import type { QueueOf, ReviewTypes } from './review-record';
import { useBatchSelection } from './use-batch-selection';

interface Props<Types extends ReviewTypes> {
  readonly kind: ReviewKind<Types>;
  /** The state on screen; missing where all are. */
  readonly state: string | undefined;
  readonly list: ListQueryControl;
  readonly queue: UseQueryResult<QueueOf<Types>>;
  readonly oneCollege: boolean;
  readonly tools?: ReactNode;
}

/** The rows of one tab, with what can be done for many of them at once. */
export function QueueTable<Types extends ReviewTypes>({ kind, state, list, queue, oneCollege, tools }: Props<Types>) {
  const { role } = useAccount();
  const { search } = useLocation();
  const navigate = useNavigate();
  const decide = kind.source.useBatch();
  const hrefOf = (id: string) => `${kind.path}/${id}${search}`;
  const columns = useMemo(
    () => kind.columns({ hrefOf: (id) => `${kind.path}/${id}${search}`, oneCollege, state, role }),
    [kind, search, oneCollege, state, role],
  );
  const selection = useBatchSelection<Types['row']>(queue.data?.items ?? []);
  const batch = kind.batch(role, state);
  const batchTools = kind.batchTools?.(selection.chosen, state);
  const choosable = batch.length > 0 || Boolean(batchTools);
  return (
    <>
      <RecordTable<Types['row']>
        id={kind.path.slice(1)}
        label={kind.words.list}
        rowKey="id"
        list={withoutState(list)}
        data={queue.data}
        error={queue.error}
        loading={queue.isPlaceholderData}
        columns={columns}
        onRetry={() => void queue.refetch()}
        onOpen={({ id }) => void navigate(hrefOf(id))}
        empty={batch.length > 0 ? <Empty {...kind.words.empty} /> : <Empty title={REVIEW.other} />}
        tools={tools}
        {...(choosable && { selection })}
      />
      {choosable && <BatchActions selection={selection} actions={batch} decide={decide} tools={batchTools} />}
    </>
  );
}

// A tab is no filter of the reader's: an empty tab is not a search without hits.
const withoutState = (list: ListQueryControl): ListQueryControl => {
  const { state: _tab, ...filters } = list.query.filters;
  return { ...list, query: { ...list.query, filters } };
};
