import { DownloadOutlined } from '@ant-design/icons';
import { ConfirmAction } from '@qicheng/ui';
import { App, Button } from 'antd';
import { IMPORT as M } from '../../messages/import';
import { reportUrl, useImportActions, type ImportDetail } from './import.api';

/** What can be done with the batch now; the commit that is not possible yet says why. */
export function ImportActions({ batch }: { readonly batch: ImportDetail }) {
  const { commit, cancel, undo } = useImportActions(batch.id);
  const { message } = App.useApp();
  const { state, actions, newCount, changedCount } = batch;
  const counts = [newCount ?? 0, changedCount ?? 0] as const;
  const saying = (step: () => Promise<void>, text: string) => async () => {
    await step();
    message.success(text);
  };
  return (
    <>
      {batch.errorCount + batch.warningCount > 0 && (
        <Button icon={<DownloadOutlined />} href={reportUrl(batch.id)} title={M.detail.reportHint} download>
          {M.detail.report}
        </Button>
      )}
      {state === 'CHECKED' && (
        <>
          <ConfirmAction label={M.cancel.drop} next={M.cancel.next} onConfirm={saying(cancel, M.cancel.done)} />
          <ConfirmAction
            label={M.commit.label}
            next={<CommitConsequence batch={batch} />}
            obstacle={actions.includes('commit') ? undefined : obstacleOf(batch)}
            onConfirm={saying(commit, M.commit.started)}
            button={{ type: 'primary' }}
          />
        </>
      )}
      {actions.includes('undo') && (
        <ConfirmAction
          label={M.undo.label}
          next={`${M.undo.next(...counts)}${M.undo.blocked}`}
          onConfirm={saying(undo, M.undo.done)}
          button={{ danger: true }}
        />
      )}
    </>
  );
}

const obstacleOf = ({ errorCount }: ImportDetail): string =>
  errorCount > 0 ? M.commit.hasErrors(errorCount) : M.commit.nothing;

function CommitConsequence({ batch: { newCount, changedCount, creates } }: { readonly batch: ImportDetail }) {
  const { collegeCount = 0, majorCount = 0, classCount = 0, assignmentCount = 0 } = creates ?? {};
  return (
    <>
      {M.commit.next(newCount ?? 0, changedCount ?? 0)}
      {collegeCount + majorCount + classCount > 0 && M.commit.creates(collegeCount, majorCount, classCount)}
      {assignmentCount > 0 && M.commit.assigns(assignmentCount)}
      {M.commit.after}
    </>
  );
}
