import { ConfirmAction, useAccount } from '@qicheng/ui';
import { App } from 'antd';
import { TERMINATION } from '../../messages/termination';
import type { DeskProps } from '../../review';
import { liftLimit, type TerminationTypes } from './termination.api';

const { lift: M } = TERMINATION;

/** 放行: the centre lets a student terminate once more than the school allows; shown while the limit holds the request up. */
export function LiftLimit({ view, actions, guard }: DeskProps<TerminationTypes>) {
  const { message } = App.useApp();
  const mayLift = useAccount().role === 'CENTRE_ADMIN' && isHeldUp(view);
  if (!mayLift) return null;
  return (
    <ConfirmAction
      label={M.label}
      next={M.next}
      reasonLabel={M.reason}
      onConfirm={async (reason) => {
        await guard(() => liftLimit(view.id, { version: view.version, reason }));
        await actions.reload();
        void message.success(M.done);
      }}
    />
  );
}

/** True while an open request is over the limit and nobody has let it pass. */
export const isHeldUp = ({
  state,
  overLimit,
  limitOverridden,
}: Pick<TerminationTypes['view'], 'state' | 'overLimit' | 'limitOverridden'>): boolean =>
  overLimit && !limitOverridden && state !== 'APPROVED' && state !== 'CANCELLED';
