import { Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { M } from '../messages';
import styles from './live.module.css';

/** How far a long piece of work is. */
export interface WorkProgress {
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** The step it is at, or its result in a sentence. */
  readonly detail?: string;
}

interface Props {
  readonly title: string;
  readonly progress: WorkProgress;
  /** False while the line to the server is down. */
  readonly connected?: boolean;
  readonly onCancel?: () => void;
  /** Once it is over: report, download, undo. */
  readonly actions?: ReactNode;
}

const BAR = {
  queued: 'normal',
  running: 'active',
  done: 'success',
  failed: 'exception',
  cancelled: 'exception',
} as const;

/** Long work: how far, how to stop it, and its result; it goes on when the page is left. */
export function ProgressCard({ title, progress, connected = true, onCancel, actions }: Props) {
  const { status, done, total, detail } = progress;
  const going = status === 'queued' || status === 'running';
  const percent = status === 'done' ? 100 : total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <section className={styles.progress} aria-label={title}>
      <div className={styles.head}>
        <strong>{title}</strong>
        <span>{M.progress[status]}</span>
        {going && onCancel && (
          <Button size="small" onClick={onCancel}>
            {M.progress.cancel}
          </Button>
        )}
      </div>
      <Progress percent={percent} status={BAR[status]} aria-label={title} />
      <p className={styles.detail} role="status">
        <span>{connected || !going ? detail : M.progress.lost}</span>
        {total > 0 && <span>{M.progress.count(done, total)}</span>}
      </p>
      {going && <p className={styles.detail}>{M.progress.leave}</p>}
      {!going && actions}
    </section>
  );
}
