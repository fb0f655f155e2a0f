import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { passwordRules } from '@qicheng/domain';
import { Form, Input } from 'antd';
import { usePortal } from '../app/portal-context';
import { Field } from '../form';
import styles from './account.module.css';
import { A } from './messages';

/** A new password with its demands ticked off while it is typed; `personal` must not stand in it. */
export function NewPasswordField({ personal }: { readonly personal: readonly string[] }) {
  const portal = usePortal();
  const password = Form.useWatch<string | undefined>('password') ?? '';
  return (
    <>
      <Field name="password" label={A.newPassword}>
        <Input.Password autoComplete="new-password" maxLength={64} size="large" />
      </Field>
      <ul className={styles.rules} aria-label={A.rules}>
        {passwordRules(password, personal, portal).map(({ label, met }) => (
          <li key={label} className={met ? styles.met : undefined}>
            {met ? <CheckCircleFilled aria-label={A.met} /> : <MinusCircleOutlined aria-label={A.unmet} />} {label}
          </li>
        ))}
      </ul>
    </>
  );
}
