import { Button } from 'antd';
import type { ReactNode } from 'react';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  readonly aside?: ReactNode;
}

/** The end of a form; stays at the thumb on a phone. */
export const FormActions = ({ label, busy, aside }: Props) => (
  <div className={styles.actions}>
    <Button type="primary" htmlType="submit" size="large" loading={busy}>
      {label}
    </Button>
    {aside}
  </div>
);
