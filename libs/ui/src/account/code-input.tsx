import { Button, Input } from 'antd';
import { useState } from 'react';
import { describeError } from '../face/describe-error';
import styles from './account.module.css';
import { A } from './messages';
import { useCountdown } from './use-countdown';

/** How long one waits before asking for another code, in seconds. */
const RESEND_AFTER = 60;

interface Props {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string) => void;
  /** Sends the code; resolves false when there is nothing to send it to yet. */
  readonly onSend: () => Promise<boolean>;
}

/** The code from the mail, with the button that sends one and the time until another may be sent. */
export function CodeInput({ id, value = '', onChange, onSend }: Props) {
  const { left, start } = useCountdown();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<string>();
  const send = async () => {
    setBusy(true);
    setAnswer(undefined);
    try {
      if (!(await onSend())) return;
      start(RESEND_AFTER);
      setAnswer(A.code.sent);
    } catch (error) {
      setAnswer(describeError(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={styles.code}>
        <Input
          {...(id !== undefined && { id })}
          value={value}
          onChange={({ target }) => onChange?.(target.value.replace(/\D/g, '').slice(0, 6))}
          inputMode="numeric"
          autoComplete="one-time-code"
          placeholder={A.code.placeholder}
          size="large"
        />
        <Button size="large" loading={busy} disabled={left > 0} onClick={() => void send()}>
          {left > 0 ? A.code.wait(left) : answer === undefined ? A.code.send : A.code.again}
        </Button>
      </div>
      <p className={styles.answer} role="status">
        {answer}
      </p>
    </>
  );
}
