import { employerWorkflow } from '@qicheng/domain';
import { ConfirmAction } from '@qicheng/ui';
import { App, Button } from 'antd';
import { EMPLOYER as M } from '../../messages/employer';
import { asksReason } from '../../workflow/next-step';
import { useEmployerActions, type EmployerView } from './employer.api';

interface Props {
  readonly employer: EmployerView;
  readonly onMerge: () => void;
}

const LEADS: Readonly<Record<string, string>> = M.step;
const DANGEROUS: readonly string[] = ['suspend', 'blacklist'];

/** What the centre may do with an entry now; each step says what follows, and merging opens its own dialog. */
export function EmployerSteps({ employer, onMerge }: Props) {
  const { id, state, version, offers } = employer;
  const { act } = useEmployerActions();
  const { message } = App.useApp();
  return offers.map(({ action, label, hindrance }) => {
    if (action === 'merge')
      return (
        <Button key={action} disabled={hindrance !== null} title={hindrance ?? ''} onClick={onMerge}>
          {M.merge.button}
        </Button>
      );
    return (
      <ConfirmAction
        key={action}
        label={label}
        next={LEADS[action] ?? label}
        obstacle={hindrance ?? undefined}
        button={{ danger: DANGEROUS.includes(action) }}
        onConfirm={async (reason) => {
          await act(id, action, { version, ...(reason !== '' && { reason }) });
          void message.success(M.done(label));
        }}
        {...(asksReason(employerWorkflow, state, action) && { reasonLabel: M.reason })}
      />
    );
  });
}
