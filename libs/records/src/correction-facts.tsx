import { PaperClipOutlined } from '@ant-design/icons';
import { downloadUrl, type components } from '@qicheng/api-client';
import { MaskedValue } from '@qicheng/ui';
import type { ReactNode } from 'react';
import styles from './correction-list.module.css';
import { M } from './messages';

/** A correction request as it arrives. */
export type Correction = components['schemas']['CorrectionItem'];

interface Props {
  readonly correction: Correction;
  /** Asks for the whole ID numbers, in words; without it they stay masked. */
  readonly onReveal?: ((reason: string) => Promise<string>) | undefined;
}

/** What a request says: what it was, what it should be, what changes along with it, why, with which proof, and the opinion. */
export const CorrectionFacts = ({ correction, onReveal }: Props) => {
  const { fieldLabel, schoolText, claimedText, along, explanation, decisionReason } = correction;
  return (
    <dl className={styles.facts}>
      <Fact label={M.correction.school}>{schoolText ?? M.correction.blank}</Fact>
      <Fact label={M.correction.claimed}>
        {onReveal === undefined ? (
          claimedText
        ) : (
          <MaskedValue key={correction.id} label={fieldLabel} masked={claimedText} onReveal={onReveal} />
        )}
      </Fact>
      {along.map(({ label, from, to }) => (
        <Fact key={label} label={M.correction.along(label)}>
          {M.correction.becomes(from ?? M.correction.blank, to ?? M.correction.blank)}
        </Fact>
      ))}
      <Fact label={M.correction.why}>{explanation}</Fact>
      <Fact label={M.correction.proof}>{proofLink(correction)}</Fact>
      <Fact label={M.correction.decision}>{decisionReason}</Fact>
    </dl>
  );
};

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
