import { originWorkflow } from '@qicheng/domain';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { ORIGIN } from '../../messages/origin';
import { nextStep } from '../../workflow/next-step';
import type { OriginAct, OriginReviewView } from './origin.api';

const M = ORIGIN.desk;
/** Given in the opinion panel. */
const OPINIONS = ['approve', 'return'];

interface Props {
  readonly view: OriginReviewView;
  readonly act: (action: string, body: OriginAct) => Promise<unknown>;
}

/** Every other step that the API offers this reader, such as reopening: each says what follows and asks for a reason where one is due. */
export function ReviewSteps({ view: { actions, state, version }, act }: Props) {
  const { message } = App.useApp();
  return actions
    .filter((action) => !OPINIONS.includes(action))
    .map((action) => {
      const step = nextStep(originWorkflow, state, action);
      if (step === undefined) return null;
      return (
        <ConfirmAction
          key={action}
          label={step.label}
          next={M.becomes(step.state, step.actors)}
          onConfirm={async (reason) => {
            await act(action, { version, ...(reason !== '' && { reason }) });
            void message.success(M.acted(step.label));
          }}
          {...(step.reasonNeeded && { reasonLabel: M.reason })}
        />
      );
    });
}
