import { Button } from 'antd';
import { Empty } from '../face/empty';
import { M } from '../messages';
import { dateTime } from '../theme';
import styles from './page.module.css';

/** A notice as the API lists it. */
export interface NoticeItem {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly link: string | null;
  readonly readAt: string | Date | null;
  readonly createdAt: string | Date;
}

interface Props {
  readonly items: readonly NoticeItem[];
  /** Marks it read and goes where it leads. */
  readonly onOpen: (notice: NoticeItem) => void;
  readonly onReadAll?: () => void;
}

/** Notices, newest first; the unread say so in a word. */
export function NoticeList({ items, onOpen, onReadAll }: Props) {
  if (items.length === 0) return <Empty title={M.notice.empty} hint={M.notice.emptyHint} compact />;
  return (
    <>
      {onReadAll && items.some(({ readAt }) => readAt === null) && (
        <Button type="link" size="small" className={styles.readAll ?? ''} onClick={onReadAll}>
          {M.notice.readAll}
        </Button>
      )}
      <ul className={styles.noticeList}>
        {items.map((notice) => (
          <li key={notice.id}>
            <button type="button" className={styles.notice} onClick={() => onOpen(notice)}>
              <span className={styles.noticeHead}>
                {notice.readAt === null && <span className={styles.unread}>{M.notice.unread}</span>}
                <strong>{notice.title}</strong>
                <time className={styles.noticeTime}>{dateTime(notice.createdAt)}</time>
              </span>
              <span className={styles.noticeText}>{notice.body}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
