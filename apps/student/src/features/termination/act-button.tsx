import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { TERMINATION } from '../../messages/termination';
import { hindranceOf, isOffered } from './offers';
import { useTerminationActions, type MyTermination } from './termination.api';

interface Words {
  readonly label: string;
  readonly next: string;
  readonly done: string;
  readonly actor?: string;
  readonly reason?: string;
}

interface Props {
  readonly termination: MyTermination;
  readonly action: 'agree' | 'refuse' | 'cancel' | 'escalate';
  readonly primary?: boolean;
  readonly onDone?: () => void;
}

/** One step of a request, where it is the graduate's; hindered it stands there with the reason. */
export function ActButton({ termination, action, primary = false, onDone }: Props) {
  const { act, latest } = useTerminationActions(termination.id);
  const { message } = App.useApp();
  if (!isOffered(termination, action)) return null;
  const { label, next, done, actor, reason: reasonLabel }: Words = TERMINATION[action];
  return (
    <ConfirmAction
      label={label}
      next={next}
      {...(actor !== undefined && { actor })}
      obstacle={hindranceOf(termination, action)}
      button={primary ? { type: 'primary', size: 'large' } : {}}
      {...(reasonLabel !== undefined && { reasonLabel })}
      onConfirm={async (reason) => {
        const said = reasonLabel === undefined ? {} : { reason };
        await act(action, { version: latest()?.version ?? termination.version, ...said });
        onDone?.();
        void message.success(done);
      }}
    />
  );
}
