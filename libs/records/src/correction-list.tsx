import { PaperClipOutlined } from '@ant-design/icons';
import { downloadUrl, type components } from '@qicheng/api-client';
import { correctionWorkflow } from '@qicheng/domain';
import { dateTime, Empty, StateTag } from '@qicheng/ui';
import type { ReactNode } from 'react';
import styles from './correction-list.module.css';
import { M } from './messages';

/** A correction request as it arrives. */
export type Correction = components['schemas']['CorrectionView'];

interface Props {
  readonly items: readonly Correction[];
  /** Names the graduate of each request, for staff. */
  readonly showStudent?: boolean;
  /** What the reader may do with a request. */
  readonly actionsOf?: (correction: Correction) => ReactNode;
}

/** Requests to correct locked fields: what it was, what it should be, why, with which proof, and how far it is. */
export function CorrectionList({ items, ...props }: Props) {
  if (items.length === 0) return <Empty title={M.correction.empty} compact />;
  return (
    <ul className={styles.list} aria-label={M.correction.list}>
      {items.map((correction) => (
        <CorrectionCard key={correction.id} correction={correction} {...props} />
      ))}
    </ul>
  );
}

function CorrectionCard({
  correction,
  showStudent,
  actionsOf,
}: Omit<Props, 'items'> & { readonly correction: Correction }) {
  const { fieldLabel, state, schoolText, claimedText, explanation, decisionReason, createdAt } = correction;
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <strong>{fieldLabel}</strong>
        <StateTag flow={correctionWorkflow} state={state} />
        {showStudent && <span>{[correction.studentName, correction.studentNo, correction.className].join(' · ')}</span>}
        <time className={styles.time}>{dateTime(createdAt)}</time>
      </p>
      <dl className={styles.facts}>
        <Fact label={M.correction.school}>{schoolText ?? M.correction.blank}</Fact>
        <Fact label={M.correction.claimed}>{claimedText}</Fact>
        <Fact label={M.correction.why}>{explanation}</Fact>
        <Fact label={M.correction.proof}>{proofLink(correction)}</Fact>
        <Fact label={M.correction.decision}>{decisionReason}</Fact>
      </dl>
      {actionsOf?.(correction)}
    </li>
  );
}

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) =>
  children === null ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );

const proofLink = ({ id, proofFileId, proofName }: Correction) =>
  proofFileId === null ? null : (
    <a href={downloadUrl(`/api/origin-corrections/${id}/proof`)}>
      <PaperClipOutlined aria-hidden="true" /> {proofName}
    </a>
  );
