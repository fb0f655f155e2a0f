import { MAX_BATCH } from '@qicheng/contracts';
import { BatchBar, ReasonDialog } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { BatchResult } from './batch-result';
import { useBatch, type OriginBatchResult } from './origin.api';
import styles from './origin.module.css';
import { QUICK_OPINIONS } from './quick-opinions';
import type { BatchSelection } from './use-batch-selection';

const M = ORIGIN.batch;

type Verdict = 'approve' | 'return';

/** Approves or returns the chosen records with one opinion and shows what became of each; those that failed stay chosen. */
export function BatchActions({ selection }: { readonly selection: BatchSelection }) {
  const [asking, setAsking] = useState<Verdict>();
  const [results, setResults] = useState<readonly OriginBatchResult[]>();
  const decide = useBatch();
  const { chosen } = selection;
  const act = async (action: Verdict, reason: string) => {
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
        {tooMany && <span role="alert">{M.most(MAX_BATCH)}</span>}
        <Button disabled={tooMany} onClick={() => setAsking('return')}>
          {M.return}
        </Button>
        <Button type="primary" disabled={tooMany} onClick={() => setAsking('approve')}>
          {M.approve}
        </Button>
      </BatchBar>
      <ReasonDialog
        open={asking === 'approve'}
        title={M.approveTitle(chosen.length)}
        lead={<ApproveLead pending={chosen.filter(({ pendingCount }) => pendingCount > 0).length} />}
        label={M.opinion}
        optional
        okText={M.approve}
        onOk={(reason) => act('approve', reason)}
        onCancel={() => setAsking(undefined)}
      />
      <ReasonDialog
        open={asking === 'return'}
        title={M.returnTitle(chosen.length)}
        lead={M.returnLead}
        label={M.reason}
        quick={QUICK_OPINIONS}
        okText={M.return}
        danger
        onOk={(reason) => act('return', reason)}
        onCancel={() => setAsking(undefined)}
      />
      <BatchResult results={results} onClose={() => setResults(undefined)} />
    </>
  );
}

const ApproveLead = ({ pending }: { readonly pending: number }) => (
  <>
    {M.approveLead}
    {pending > 0 && <Alert className={styles.warning ?? ''} type="warning" showIcon title={M.pending(pending)} />}
  </>
);
