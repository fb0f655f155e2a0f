import { ProgressCard } from '@qicheng/ui';
import { App } from 'antd';
import { IMPORT } from '../../messages/import';
import { useImportActions, type ImportDetail } from './import.api';

const { progress: M, cancel } = IMPORT;

const TITLES: Readonly<Partial<Record<ImportDetail['state'], string>>> = {
  COMMITTING: M.committing,
  CANCELLING: M.cancelling,
};

/** A check or commit under way; either can be stopped, a commit is done whole or not at all. */
export function ImportProgress({ batch, connected }: { readonly batch: ImportDetail; readonly connected: boolean }) {
  const actions = useImportActions(batch.id);
  const { message } = App.useApp();
  const stop = () =>
    void actions.cancel().then(
      () => message.success(cancel.done),
      (error: Error) => message.error(error.message),
    );
  return (
    <ProgressCard
      title={TITLES[batch.state] ?? M.checking}
      connected={connected}
      progress={{
        status: batch.state === 'UPLOADED' ? 'queued' : 'running',
        done: batch.progress,
        total: 100,
        detail: batch.phase ?? M.queued,
      }}
      {...(batch.actions.includes('cancel') && { onCancel: stop })}
    />
  );
}
