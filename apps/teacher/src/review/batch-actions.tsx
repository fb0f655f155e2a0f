import { MAX_BATCH } from '@qicheng/contracts';
import { BatchBar } from '@qicheng/ui';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { REVIEW } from '../messages/review';
import type { BatchAction } from './batch-action';
import { BatchDialog } from './batch-dialog';
import { BatchResult } from './batch-result';
import type { BatchOutcome, BatchRequest, ReviewRow } from './review-record';
import type { BatchSelection } from './use-batch-selection';

interface Props<Row extends ReviewRow, Verb extends string> {
  readonly selection: BatchSelection<Row>;
  readonly actions: readonly BatchAction<Row, Verb>[];
  readonly decide: (body: BatchRequest<Verb>) => Promise<readonly BatchOutcome[]>;
  /** Stands before the steps. */
  readonly tools?: ReactNode;
}

/** Takes one step for the chosen records and shows what became of each; those that failed stay chosen. */
export function BatchActions<Row extends ReviewRow, Verb extends string>({
  selection,
  actions,
  decide,
  tools,
}: Props<Row, Verb>) {
  const [asking, setAsking] = useState<Verb>();
  const [results, setResults] = useState<readonly BatchOutcome[]>();
  const { chosen } = selection;
  const act = async (action: Verb, reason: string) => {
    const items = chosen.map(({ id, version }) => ({ id, version }));
    const outcome = await decide({ action, items, ...(reason !== '' && { reason }) });
    selection.onChange(outcome.filter(({ done }) => !done).map(({ id }) => id));
    setAsking(undefined);
    setResults(outcome);
  };
  const tooMany = chosen.length > MAX_BATCH;
  return (
    <>
      <BatchBar selection={selection}>
        {tooMany && <span role="alert">{REVIEW.batch.most(MAX_BATCH)}</span>}
        {tools}
        {actions
          .filter(({ applies }) => applies?.(chosen) ?? true)
          .map(({ action, label, primary = false }) => (
            <Button
              key={action}
              type={primary ? 'primary' : 'default'}
              disabled={tooMany}
              onClick={() => setAsking(action)}
            >
              {label}
            </Button>
          ))}
      </BatchBar>
      {actions.map((action) => (
        <BatchDialog
          key={action.action}
          action={action}
          open={asking === action.action}
          chosen={chosen}
          onOk={(reason) => act(action.action, reason)}
          onCancel={() => setAsking(undefined)}
        />
      ))}
      <BatchResult results={results} onClose={() => setResults(undefined)} />
    </>
  );
}
