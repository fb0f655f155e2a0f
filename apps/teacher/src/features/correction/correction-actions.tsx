import { correctionWorkflow } from '@qicheng/domain';
import { ConfirmAction } from '@qicheng/ui';
import { App, Space } from 'antd';
import { CORRECTION as M } from '../../messages/correction';
import { nextStep } from '../../workflow/next-step';
import { useCorrectionAct, type CorrectionView } from './correction.api';

/** What the reader may do with a request, as the API offers it; each says what follows. */
export function CorrectionActions({ correction }: { readonly correction: CorrectionView }) {
  const { id, version, state, studentName, actions } = correction;
  const { message } = App.useApp();
  const act = useCorrectionAct();
  if (actions.length === 0) return null;
  return (
    <Space>
      {actions.map((action) => {
        const step = nextStep(correctionWorkflow, state, action);
        if (step === undefined) return null;
        return (
          <ConfirmAction
            key={action}
            label={step.label}
            next={M.becomes(step.state)}
            actor={step.actors || M.told}
            button={{ type: step.reasonNeeded ? 'default' : 'primary' }}
            onConfirm={async (reason) => {
              await act(id, action, { version, ...(reason !== '' && { reason }) });
              void message.success(M.done(step.label, studentName));
            }}
            {...(step.reasonNeeded && { reasonLabel: M.reason })}
          />
        );
      })}
    </Space>
  );
}
