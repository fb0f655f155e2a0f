import { DownloadOutlined } from '@ant-design/icons';
import { EMPLOYER_RISK_LABEL } from '@qicheng/domain';
import type { EmployerChoice } from '@qicheng/records';
import { dateTime } from '@qicheng/ui';
import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { EMPLOYER } from '../../messages/employer';
import { Card, Lines } from '../../record';
import { sourceText } from './employer-words';
import { licenceUrl, type EmployerView } from './employer.api';
import styles from './employer.module.css';
import type { MergeTarget } from './merge-dialog';

const { detail: M } = EMPLOYER;

/** Where an entry comes from, what warns of it, its licence and its agreements. */
export const EmployerRecord = ({ employer }: { readonly employer: EmployerView }) => {
  const { id, source, verifiedAt, formerNames, hasLicence } = employer;
  return (
    <Card title={M.record}>
      <Lines
        lines={[
          { label: M.risks, value: <Risks employer={employer} /> },
          { label: M.agreements, value: <Agreements employer={employer} /> },
          { label: M.source, value: sourceText(source) },
          { label: M.verifiedAt, value: verifiedAt === null ? M.neverVerified : dateTime(verifiedAt) },
          ...(formerNames.length > 0 ? [{ label: M.formerNames, value: formerNames.join('；') }] : []),
        ]}
      />
      <Button
        block
        icon={<DownloadOutlined aria-hidden="true" />}
        disabled={!hasLicence}
        {...(hasLicence && { href: licenceUrl(id) })}
      >
        {hasLicence ? M.licence : M.noLicence}
      </Button>
    </Card>
  );
};

const Risks = ({ employer: { riskFlags } }: { readonly employer: EmployerView }) =>
  riskFlags.length === 0
    ? M.noRisk
    : riskFlags.map((flag) => (
        <Tag key={flag} color="error" variant="filled">
          {EMPLOYER_RISK_LABEL[flag]}
        </Tag>
      ));

const Agreements = ({ employer: { uscc, agreements } }: { readonly employer: EmployerView }) =>
  agreements === 0 ? M.none : <Link to={`/agreements?state=ALL&employer=${uscc}`}>{M.agreementsOf(agreements)}</Link>;

interface LikeProps {
  readonly similar: readonly EmployerChoice[];
  readonly title: string;
  /** What the list means, or why there is none. */
  readonly hint: string;
  /** Merges the entry on screen into a similar one; missing when it cannot be merged. */
  readonly onMerge?: (target: MergeTarget) => void;
}

/** Entries that look like the company on screen. */
export const LikeEmployers = ({ title, hint, similar, onMerge }: LikeProps) => (
  <Card title={title}>
    <p className={styles.faint}>{hint}</p>
    <ul className={styles.people}>
      {similar.map((hit) => (
        <li key={hit.id}>
          <Link to={`/employers/${hit.id}`}>{hit.name}</Link>
          <span>{[hit.uscc, hit.regionName].filter(Boolean).join(' · ')}</span>
          {onMerge && hit.verified && (
            <Button type="link" size="small" aria-label={M.mergeInto(hit.name)} onClick={() => onMerge(hit)}>
              {M.mergeHere}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </Card>
);

/** Other entries that look like the same company. */
export const SimilarEmployers = (props: Pick<LikeProps, 'similar' | 'onMerge'>) => (
  <LikeEmployers title={M.similar} hint={props.similar.length === 0 ? M.noSimilar : M.similarHint} {...props} />
);
