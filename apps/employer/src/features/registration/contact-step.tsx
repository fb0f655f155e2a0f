import { RegisterEmployerDto, RegistrationCodeDto, type SessionView } from '@qicheng/contracts';
import { CodeInput, dtoRules, Field, NewPasswordField, RecordForm } from '@qicheng/ui';
import { Button, Checkbox, Form, Input } from 'antd';
import { REGISTRATION as M } from '../../messages/registration';
import { companyValues } from './company-data';
import { stepsOf, type StepProps } from './registration-draft';
import { register, sendCode } from './registration.api';

type Typed = RegisterEmployerDto & { email: string };

interface Props extends StepProps {
  readonly onDone: (session: SessionView) => void;
}

/** Asks who acts for the company, proves the address by a code and opens the account. */
export function ContactStep({ draft, change, onDone }: Props) {
  const [form] = Form.useForm<Typed>();
  const { registrationId, contactName, mobile, email } = draft;
  const send = async () => {
    const valid = await form.validateFields(['email']).catch(() => undefined);
    if (valid === undefined) return false;
    change({ registrationId: await sendCode(valid.email.trim()) });
    return true;
  };
  const keep = (typed: Partial<Typed>) => {
    const { contactName: name = '', mobile: number = '', email: address = '' } = typed;
    // A code proves the address it was sent to, no other.
    change({ contactName: name, mobile: number, email: address, ...(address !== email && { registrationId: null }) });
  };
  const submit = async ({ code, password, agreed, ...typed }: Typed) =>
    onDone(
      await register({
        registrationId: registrationId ?? '',
        code,
        uscc: draft.uscc,
        contactName: typed.contactName,
        mobile: typed.mobile,
        password,
        values: { ...companyValues(draft) },
        agreed,
      }),
    );
  return (
    <RecordForm<Typed>
      dto={RegisterEmployerDto as new () => Typed}
      form={form}
      initialValues={{ contactName, mobile, email }}
      submitLabel={M.submit}
      onSubmit={submit}
      onValues={keep}
      aside={
        <Button size="large" onClick={() => change({ step: stepsOf(draft).at(-2) ?? 'code' })}>
          {M.back}
        </Button>
      }
    >
      <ContactFields onSend={send} sent={registrationId !== null} />
      <NewPasswordField personal={[mobile, contactName]} />
      <Agreement />
    </RecordForm>
  );
}

interface ContactProps {
  readonly onSend: () => Promise<boolean>;
  /** A code is on its way to the address that stands here. */
  readonly sent: boolean;
}

const ContactFields = ({ onSend, sent }: ContactProps) => (
  <>
    <Field name="contactName" label={M.contactName}>
      <Input size="large" maxLength={60} autoComplete="name" />
    </Field>
    <Field name="mobile" label={M.mobile} hint={M.mobileHint}>
      <Input size="large" maxLength={11} inputMode="tel" autoComplete="tel-national" />
    </Field>
    <Form.Item
      name="email"
      label={M.email}
      extra={M.emailHint}
      rules={dtoRules(RegistrationCodeDto)('email')}
      validateTrigger="onBlur"
    >
      <Input size="large" type="email" inputMode="email" autoComplete="email" maxLength={100} />
    </Form.Item>
    <Form.Item
      name="code"
      label={M.code}
      validateTrigger="onSubmit"
      validateFirst
      rules={[demand(() => sent, M.sendFirst), ...dtoRules(RegisterEmployerDto)('code')]}
    >
      <CodeInput onSend={onSend} />
    </Form.Item>
  </>
);

const Agreement = () => (
  <Form.Item name="agreed" valuePropName="checked" rules={[demand((agreed) => agreed === true, M.agreeFirst)]}>
    <Checkbox>{M.agree}</Checkbox>
  </Form.Item>
);

const demand = (holds: (value: unknown) => boolean, complaint: string) => ({
  validator: async (_rule: unknown, value: unknown) => {
    if (!holds(value)) throw new Error(complaint);
  },
});
