import { ConfirmAction } from '@qicheng/ui';
import { App, Button } from 'antd';
import { STAFF as M } from '../../messages/staff';
import { useStaffActions, type IssuedPasswordView, type StaffView } from './staff.api';
import styles from './staff.module.css';

interface Props {
  readonly staff: StaffView;
  readonly onEdit: (staff: StaffView) => void;
  readonly onReset: (issued: IssuedPasswordView) => void;
}

const LINK = { type: 'link', size: 'small' } as const;

/** What the centre can do with one account; what it may not do with its own says why. */
export function StaffActions({ staff, onEdit, onReset }: Props) {
  const { resetPassword, unlock } = useStaffActions();
  const { message } = App.useApp();
  const disabled = staff.status === 'DISABLED';
  const may = (action: string) => staff.actions.includes(action);
  return (
    <div className={styles.actions}>
      <Button {...LINK} aria-label={`${M.edit} ${staff.name}`} disabled={!may('edit')} onClick={() => onEdit(staff)}>
        {M.edit}
      </Button>
      {may('unlock') && (
        <ConfirmAction
          {...M.unlock}
          button={LINK}
          onConfirm={async () => {
            await unlock(staff.id);
            message.success(M.unlock.done);
          }}
        />
      )}
      {!disabled && (
        <ConfirmAction
          {...M.resetPassword}
          reasonLabel={M.reason}
          button={LINK}
          obstacle={may('reset-password') ? undefined : M.self}
          onConfirm={async (reason) => {
            const issued = await resetPassword(staff.id, reason);
            if (issued) onReset(issued);
          }}
        />
      )}
      <DoorAction staff={staff} />
    </div>
  );
}

/** Disables an open account, or enables a disabled one. */
function DoorAction({ staff }: Pick<Props, 'staff'>) {
  const { disable, enable } = useStaffActions();
  const { message } = App.useApp();
  const shut = staff.status === 'DISABLED';
  const words = shut ? M.enable : M.disable;
  const act = async (reason: string) => {
    await (shut ? enable : disable)(staff.id, reason);
    message.success(words.done);
  };
  return (
    <ConfirmAction
      {...words}
      reasonLabel={M.reason}
      button={{ ...LINK, danger: !shut }}
      obstacle={staff.actions.includes(shut ? 'enable' : 'disable') ? undefined : M.self}
      onConfirm={act}
    />
  );
}
