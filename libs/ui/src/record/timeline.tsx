import { ArrowRightOutlined } from '@ant-design/icons';
import { ROLE_LABEL, type ActingRole } from '@qicheng/domain';
import { Timeline as AntTimeline } from 'antd';
import { Empty } from '../face/empty';
import { M } from '../messages';
import { dateTime } from '../theme';
import styles from './record.module.css';
import { StateTag, type StateNames } from './state-tag';

/** One thing that happened to a record; the newest comes first. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  readonly actorName: string;
  readonly actorRole: ActingRole;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
  readonly changes: readonly { readonly label: string; readonly from: string | null; readonly to: string | null }[];
  readonly at: string | Date;
}

interface Props {
  readonly entries: readonly TimelineItem[];
  /** Names the states. */
  readonly flow: StateNames;
}

/** What happened to a record: who, in which role, from where to where, why and when. */
export function Timeline({ entries, flow }: Props) {
  if (entries.length === 0) return <Empty title={M.timeline.empty} compact />;
  return (
    <AntTimeline
      items={entries.map((entry) => ({
        key: entry.id,
        content: <Entry entry={entry} flow={flow} />,
        color: entry.toState === null ? 'gray' : 'blue',
      }))}
    />
  );
}

const Entry = ({ entry, flow }: { readonly entry: TimelineItem; readonly flow: StateNames }) => (
  <article className={styles.entry}>
    <p className={styles.entryHead}>
      <strong>{entry.label}</strong>
      <span>
        {entry.actorName}（{ROLE_LABEL[entry.actorRole]}）
      </span>
      <time dateTime={new Date(entry.at).toISOString()}>{dateTime(entry.at)}</time>
    </p>
    {entry.toState !== null && entry.toState !== entry.fromState && (
      <p className={styles.move}>
        {entry.fromState !== null && (
          <>
            <StateTag flow={flow} state={entry.fromState} />
            <ArrowRightOutlined aria-label={M.timeline.to} />
          </>
        )}
        <StateTag flow={flow} state={entry.toState} />
      </p>
    )}
    {entry.reason && (
      <blockquote className={styles.reason}>
        {M.timeline.reason}：{entry.reason}
      </blockquote>
    )}
    {entry.changes.length > 0 && <Changes changes={entry.changes} />}
  </article>
);

const Changes = ({ changes }: Pick<TimelineItem, 'changes'>) => (
  <dl className={styles.changes}>
    {changes.map(({ label, from, to }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {from && (
            <>
              <del>{from}</del> <ArrowRightOutlined aria-label={M.timeline.to} />{' '}
            </>
          )}
          <ins>{to || M.timeline.none}</ins>
        </dd>
      </div>
    ))}
  </dl>
);
