import { correctionWorkflow } from '@qicheng/domain';
import { ConfirmAction } from '@qicheng/ui';
import { App, Space } from 'antd';
import { CORRECTION as M } from '../../messages/correction';
import { asksReason, outcomeOf } from '../../workflow/next-step';
import { useCorrectionAct, type CorrectionView } from './correction.api';

/** What the reader may do with a request, as the API offers it; each says what follows. */
export function CorrectionActions({ correction }: { readonly correction: CorrectionView }) {
  const { id, version, state, studentName, offers } = correction;
  const { message } = App.useApp();
  const act = useCorrectionAct();
  if (offers.length === 0) return null;
  return (
    <Space>
      {offers.map(({ action, label, to }) => {
        const outcome = outcomeOf(correctionWorkflow, to);
        const reasonNeeded = asksReason(correctionWorkflow, state, action);
        return (
          <ConfirmAction
            key={action}
            label={label}
            next={M.becomes(outcome?.state ?? '')}
            actor={outcome?.actors || M.told}
            button={{ type: reasonNeeded ? 'default' : 'primary' }}
            onConfirm={async (reason) => {
              await act(id, action, { version, ...(reason !== '' && { reason }) });
              void message.success(M.done(label, studentName));
            }}
            {...(reasonNeeded && { reasonLabel: M.reason })}
          />
        );
      })}
    </Space>
  );
}
