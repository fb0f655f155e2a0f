import { ActivationCodeDto, ChangeEmailDto } from '@qicheng/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { dtoRules, Field, FormSection, RecordForm } from '../form';
import { useAccount } from '../shell/account';
import styles from './account.module.css';
import { accountApi } from './account-api';
import { CodeInput } from './code-input';
import { A } from './messages';

type Values = ChangeEmailDto & { email: string };

/** Moves the account to another address: a code proves the address, the present password the owner. */
export function ChangeEmail() {
  const { email } = useAccount();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const send = async () => {
    const valid = await form.validateFields(['email']).catch(() => undefined);
    if (valid === undefined) return false;
    await accountApi.sendNewEmailCode({ email: valid.email.trim() });
    return true;
  };
  const change = async (values: Values) => {
    await accountApi.changeEmail(values);
    form.resetFields();
    void message.success(A.newEmail.changed);
    await queries.invalidateQueries();
  };
  return (
    <FormSection title={A.newEmail.title} hint={email ? A.newEmail.now(email) : A.newEmail.none}>
      <div className={styles.narrowForm}>
        <RecordForm<Values>
          dto={ChangeEmailDto as new () => Values}
          form={form}
          onSubmit={change}
          submitLabel={A.newEmail.submit}
        >
          <Form.Item
            name="email"
            label={A.newEmail.label}
            rules={dtoRules(ActivationCodeDto)('email')}
            validateTrigger="onBlur"
          >
            <Input type="email" inputMode="email" autoComplete="email" size="large" />
          </Form.Item>
          <Field name="code" label={A.code.label} hint={A.newEmail.codeHint}>
            <CodeInput onSend={send} />
          </Field>
          <Field name="current" label={A.page.current}>
            <Input.Password autoComplete="current-password" maxLength={64} size="large" />
          </Field>
        </RecordForm>
      </div>
    </FormSection>
  );
}
