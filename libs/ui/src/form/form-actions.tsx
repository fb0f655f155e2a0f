import { Button } from 'antd';
import type { ReactNode } from 'react';
import { classes } from '../theme';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  readonly aside?: ReactNode;
  /** Stays in sight at the lower edge: for forms longer than the screen. */
  readonly pinned?: boolean;
}

/** The end of a form. */
export const FormActions = ({ label, busy, aside, pinned = false }: Props) => (
  <div className={classes(styles.actions, pinned && styles.pinned)}>
    <Button type="primary" htmlType="submit" size="large" loading={busy}>
      {label}
    </Button>
    {aside}
  </div>
);
