import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { hindranceOf, isOffered, leadsTo } from '../offers';
import { reviewerIn } from './reviewer';
import { useTerminationActions, type TerminationRecord } from './termination.api';
import { useTerminationWords, type TerminationAct } from './words';

interface Props {
  readonly termination: TerminationRecord;
  readonly action: TerminationAct;
  readonly primary?: boolean;
  readonly onDone?: () => void;
}

/** One step of a request, where it is the reader's; hindered it stands there with the reason. */
export function ActButton({ termination, action, primary = false, onDone }: Props) {
  const { act, latest } = useTerminationActions(termination.id);
  const { message } = App.useApp();
  const { reason: reasonLabel, ...words } = useTerminationWords().acts[action];
  if (!isOffered(termination, action)) return null;
  const { label, next, done, actor = reviewerIn(leadsTo(termination, action)) } = words;
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
