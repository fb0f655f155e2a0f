import { agreementField, agreementText, type AgreementFieldKey, type AgreementValues } from '@qicheng/domain';
import { useRegionName } from '@qicheng/records';
import { INVITATION } from '../../messages/invitation';
import styles from './invitation.module.css';

/** What both sides look at first. */
const MAIN: readonly AgreementFieldKey[] = [
  'jobTitle',
  'workRegion',
  'workAddress',
  'contractYears',
  'probationMonths',
  'probationSalary',
  'salary',
  'reportFrom',
  'acceptArchive',
  'acceptHukou',
  'penaltyParty',
  'penaltyAmount',
  'specialTerms',
];

interface Props {
  readonly invitee: string;
  /** In canonical form. */
  readonly values: AgreementValues;
  readonly days: number;
}

/** The main terms of an invitation to read; what was not agreed is left out. */
export function MainTerms({ invitee, values, days }: Props) {
  const regionName = useRegionName();
  const agreed = MAIN.map(
    (key) => [agreementField(key).label, agreementText(key, values[key], regionName)] as const,
  ).filter(([, text]) => text !== '');
  const { terms } = INVITATION;
  const rows = [[terms.invitee, invitee] as const, ...agreed, [terms.days, terms.daysValue(days)] as const];
  return (
    <dl className={styles.terms}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
