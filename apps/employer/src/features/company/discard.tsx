import { hindranceOf, isOffered } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { APPLICATION } from '../../messages/company';
import { useCompanyActions, type Application } from './company.api';

const { discard: M } = APPLICATION;

interface Props {
  readonly application: Application;
  /** Forgets what was typed and not saved. */
  readonly onDone: () => void;
}

/** Gives up an application that was not sent in, for good. */
export function Discard({ application, onDone }: Props) {
  const { act, latest } = useCompanyActions();
  const { message } = App.useApp();
  const { id, kind, version } = application;
  if (!isOffered(application, 'discard')) return null;
  return (
    <ConfirmAction
      label={M.label}
      next={kind === 'CHANGE' ? M.change : M.next}
      obstacle={hindranceOf(application, 'discard')}
      button={{ danger: true, size: 'large' }}
      onConfirm={async () => {
        await act(id, 'discard', { version: latest()?.version ?? version });
        onDone();
        void message.success(M.done);
      }}
    />
  );
}
