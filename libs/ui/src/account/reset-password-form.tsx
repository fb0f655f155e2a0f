import { ResetCodeDto, ResetPasswordDto } from '@qicheng/contracts';
import { Form, Input, Result, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePortal } from '../app/portal-context';
import { dtoRules, Field, RecordForm } from '../form';
import styles from './account.module.css';
import { accountApi } from './account-api';
import { CodeInput } from './code-input';
import { A } from './messages';
import { NewPasswordField } from './new-password-field';

interface Props {
  readonly accountLabel: string;
  readonly signInPath?: string;
}

type Values = ResetPasswordDto & { email: string };

/** A new password by a code that is mailed to the bound address. */
export function ResetPasswordForm({ accountLabel, signInPath = '/login' }: Props) {
  const portal = usePortal();
  const [form] = Form.useForm<Values>();
  const [done, setDone] = useState(false);
  const account = Form.useWatch('account', form) ?? '';
  if (done) return <Result status="success" title={A.reset.done} extra={<SignInLink to={signInPath} />} />;
  const send = async () => {
    const valid = await form.validateFields(['account', 'email']).catch(() => undefined);
    if (valid === undefined) return false;
    await accountApi.sendResetCode({ portal, account: valid.account, email: valid.email.trim() });
    return true;
  };
  return (
    <RecordForm<Values>
      dto={ResetPasswordDto as new () => Values}
      form={form}
      initialValues={{ portal }}
      submitLabel={A.reset.submit}
      onSubmit={async (values) => {
        await accountApi.resetPassword(values);
        setDone(true);
      }}
      aside={<Link to={signInPath}>{A.reset.back}</Link>}
    >
      <p className={styles.lead}>{[A.reset.lead, portal === 'student' && A.reset.inactive].filter(Boolean).join('')}</p>
      <Field name="account" label={accountLabel}>
        <Input autoComplete="username" maxLength={40} size="large" />
      </Field>
      <Form.Item name="email" label={A.email} rules={dtoRules(ResetCodeDto)('email')} validateTrigger="onBlur">
        <Input type="email" inputMode="email" autoComplete="email" size="large" />
      </Form.Item>
      <Field name="code" label={A.code.label} hint={A.reset.sentLead}>
        <CodeInput onSend={send} />
      </Field>
      <NewPasswordField personal={[account]} />
    </RecordForm>
  );
}

const SignInLink = ({ to }: { readonly to: string }) => (
  <Link to={to}>
    <Button type="primary">{A.reset.back}</Button>
  </Link>
);
