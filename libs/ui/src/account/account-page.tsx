import { ChangePasswordDto } from '@qicheng/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { Field, FormSection, RecordForm } from '../form';
import { PageHeader } from '../page/page-header';
import { useAccount } from '../shell/account';
import styles from './account.module.css';
import { accountApi } from './account-api';
import { ChangeEmail } from './change-email';
import { A } from './messages';
import { MySessions } from './my-sessions';
import { NewPasswordField } from './new-password-field';

/** One's own password, address and signed-in browsers. */
export const AccountPage = () => (
  <>
    <PageHeader title={A.page.title} />
    <div className={styles.cards}>
      <ChangePassword />
      <ChangeEmail />
      <MySessions />
    </div>
  </>
);

function ChangePassword() {
  const { name } = useAccount();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<ChangePasswordDto>();
  const change = async (values: ChangePasswordDto) => {
    await accountApi.changePassword(values);
    form.resetFields();
    void message.success(A.page.changed);
    await queries.invalidateQueries();
  };
  return (
    <FormSection title={A.page.password}>
      <div className={styles.narrowForm}>
        <RecordForm dto={ChangePasswordDto} form={form} onSubmit={change} submitLabel={A.page.change}>
          <Field name="current" label={A.page.current}>
            <Input.Password autoComplete="current-password" maxLength={64} size="large" />
          </Field>
          <NewPasswordField personal={[name]} />
        </RecordForm>
      </div>
    </FormSection>
  );
}
