import { ActivateDto, ActivationCodeDto, type SessionView } from '@qicheng/contracts';
import { ApiProblem } from '@qicheng/api-client';
import { Alert, Button, Form, Input, Result, Steps } from 'antd';
import { useState, type ReactNode } from 'react';
import { dtoRules, RecordForm } from '../form';
import styles from './account.module.css';
import { accountApi } from './account-api';
import type { ActivationForm } from './activation-form';
import { CodeInput } from './code-input';
import { A } from './messages';
import { NewPasswordField } from './new-password-field';

interface Props extends ActivationForm {
  /** Shown once the account is active, above the way in. */
  readonly afterwards?: ReactNode;
}

/** The forced first step: an e-mail address bound by a code, then a password of one's own. */
export function ActivationWizard({ personal, afterwards, onDone, onLeave }: Props) {
  const [step, setStep] = useState(0);
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [session, setSession] = useState<SessionView>();
  const activate = async ({ password }: ActivateDto) => {
    try {
      setSession(await accountApi.activate({ code, password }));
      setStep(2);
    } catch (error) {
      // The code was typed on the step before; its fault is mended there.
      if (!(error instanceof ApiProblem) || error.code !== 'CODE_WRONG') throw error;
      setRefusal(error.message);
      setStep(0);
    }
  };
  return (
    <>
      <Steps
        className={styles.steps ?? ''}
        size="small"
        responsive={false}
        current={step}
        items={A.activation.steps.map((title) => ({ title }))}
      />
      {refusal !== undefined && step === 0 && <Alert type="error" showIcon title={refusal} role="alert" />}
      <div hidden={step !== 0}>
        <EmailStep
          onNext={(typed) => {
            setCode(typed);
            setStep(1);
          }}
        />
      </div>
      {step === 1 && <PasswordStep personal={personal} onSubmit={activate} onBack={() => setStep(0)} />}
      {session && <Done afterwards={afterwards} onEnter={() => onDone(session)} />}
      {step < 2 && (
        <Button type="link" className={styles.leave ?? ''} onClick={onLeave}>
          {A.activation.other}
        </Button>
      )}
    </>
  );
}

function EmailStep({ onNext }: { readonly onNext: (code: string) => void }) {
  const [form] = Form.useForm<ActivationCodeDto & { code: string }>();
  const send = async () => {
    const valid = await form.validateFields(['email']).catch(() => undefined);
    if (valid === undefined) return false;
    await accountApi.sendActivationCode({ email: valid.email.trim() });
    return true;
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={({ code }) => onNext(code)}>
      <p className={styles.lead}>{A.activation.emailLead}</p>
      <Form.Item name="email" label={A.email} rules={dtoRules(ActivationCodeDto)('email')} validateTrigger="onBlur">
        <Input type="email" inputMode="email" autoComplete="email" size="large" />
      </Form.Item>
      <Form.Item name="code" label={A.code.label} rules={dtoRules(ActivateDto)('code')} validateTrigger="onBlur">
        <CodeInput onSend={send} />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block>
        {A.activation.next}
      </Button>
    </Form>
  );
}

interface PasswordProps {
  readonly personal: readonly string[];
  readonly onSubmit: (values: ActivateDto) => Promise<unknown>;
  readonly onBack: () => void;
}

const PasswordStep = ({ personal, onSubmit, onBack }: PasswordProps) => (
  <RecordForm
    dto={ActivateDto}
    onSubmit={onSubmit}
    submitLabel={A.activation.submit}
    aside={<Button onClick={onBack}>{A.activation.back}</Button>}
  >
    <p className={styles.lead}>{A.activation.passwordLead}</p>
    <NewPasswordField personal={personal} />
  </RecordForm>
);

const Done = ({ afterwards, onEnter }: { readonly afterwards: ReactNode; readonly onEnter: () => void }) => (
  <div className={styles.done}>
    <Result status="success" title={A.activation.doneTitle} subTitle={A.activation.doneText} />
    {afterwards}
    <Button type="primary" size="large" block onClick={onEnter}>
      {A.activation.enter}
    </Button>
  </div>
);
