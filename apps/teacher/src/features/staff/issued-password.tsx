import { CopyOutlined } from '@ant-design/icons';
import { Alert, App, Button, Modal } from 'antd';
import { STAFF } from '../../messages/staff';
import type { IssuedPasswordView } from './staff.api';
import styles from './staff.module.css';

const { issued: M } = STAFF;

interface Props {
  readonly issued: IssuedPasswordView;
  readonly title: string;
  readonly onClose: () => void;
}

/** The one time that a password is shown. */
export function IssuedPassword({ issued: { name, loginName, password }, title, onClose }: Props) {
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(M.copyText(loginName, password));
    message.success(M.copied);
  };
  return (
    <Modal
      open
      title={`${title} · ${name}`}
      mask={{ closable: false }}
      keyboard={false}
      closable={false}
      footer={
        <>
          <Button icon={<CopyOutlined />} onClick={() => void copy()}>
            {M.copy}
          </Button>
          <Button type="primary" onClick={onClose}>
            {M.close}
          </Button>
        </>
      }
    >
      <Alert type="warning" showIcon title={M.once} />
      <dl className={styles.issued}>
        <div>
          <dt>{M.loginName}</dt>
          <dd>{loginName}</dd>
        </div>
        <div>
          <dt>{M.password}</dt>
          <dd className={styles.password}>{password}</dd>
        </div>
      </dl>
    </Modal>
  );
}
