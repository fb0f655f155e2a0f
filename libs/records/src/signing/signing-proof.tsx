import { CodeInput } from '@qicheng/ui';
import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { SIGNING } from './messages';
import type { SignerProof } from './signing';
import styles from './signing.module.css';

const M = SIGNING.check;

interface Props {
  /** The form's id, by which a button elsewhere submits it. */
  readonly form: string;
  readonly sendCode?: (() => Promise<unknown>) | undefined;
  /** What was given before on this page. */
  readonly given?: SignerProof | undefined;
  readonly onProof: (proof: SignerProof) => void;
}

type Way = 'password' | 'code';

/** Asks for the password once more, or for a mailed code. */
export function SigningProof({ form, sendCode, given = {}, onProof }: Props) {
  const [way, setWay] = useState<Way>(given.code === undefined ? 'password' : 'code');
  return (
    <Form<SignerProof>
      id={form}
      layout="vertical"
      className={styles.proof ?? ''}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={given}
      onFinish={onProof}
    >
      {sendCode !== undefined && (
        <Form.Item label={M.how}>
          <Radio.Group
            aria-label={M.how}
            value={way}
            options={[
              { value: 'password', label: M.password },
              { value: 'code', label: M.code },
            ]}
            onChange={({ target }) => setWay(target.value as Way)}
          />
        </Form.Item>
      )}
      {way === 'password' && (
        <Form.Item name="password" label={M.password} rules={[{ required: true, message: M.needPassword }]}>
          <Input.Password size="large" autoComplete="current-password" maxLength={64} />
        </Form.Item>
      )}
      {way === 'code' && sendCode !== undefined && (
        <Form.Item name="code" label={M.code} rules={[{ required: true, pattern: /^\d{6}$/, message: M.needCode }]}>
          <CodeInput onSend={() => sendCode().then(() => true)} />
        </Form.Item>
      )}
    </Form>
  );
}
