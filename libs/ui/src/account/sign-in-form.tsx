import { LoginDto, type SessionView } from '@qicheng/contracts';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePortal } from '../app/portal-context';
import { Field, RecordForm } from '../form';
import { accountApi } from './account-api';
import { A } from './messages';

interface Props {
  /** What the account is called here: student number, mobile number. */
  readonly accountLabel: string;
  readonly passwordHint?: ReactNode;
  readonly forgotPath?: string;
  readonly onDone: (session: SessionView) => void;
}

/** Account and password; also laid over a page whose session has expired. */
export function SignInForm({ accountLabel, passwordHint, forgotPath, onDone }: Props) {
  const portal = usePortal();
  return (
    <RecordForm
      dto={LoginDto}
      initialValues={{ portal }}
      submitLabel={A.signIn.submit}
      onSubmit={async (values) => onDone(await accountApi.login(values))}
      aside={forgotPath !== undefined && <Link to={forgotPath}>{A.signIn.forgot}</Link>}
    >
      <Field name="account" label={accountLabel}>
        <Input autoComplete="username" autoCapitalize="off" maxLength={40} size="large" />
      </Field>
      <Field name="password" label={A.signIn.password} hint={passwordHint}>
        <Input.Password autoComplete="current-password" maxLength={64} size="large" />
      </Field>
    </RecordForm>
  );
}
