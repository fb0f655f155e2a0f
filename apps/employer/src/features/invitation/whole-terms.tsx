import type { AgreementLimits, AgreementValues } from '@qicheng/domain';
import { AgreementFacts } from '@qicheng/records';
import { INVITATION } from '../../messages/invitation';
import styles from './invitation.module.css';

interface Props {
  readonly invitee: string;
  /** In canonical form. */
  readonly values: AgreementValues;
  readonly limits: AgreementLimits;
  readonly days: number;
}

/** A company writes its own data, and is not told to whom a graduate is tied. */
const NOTHING_TO_MARK = {
  addressIsDefault: false,
  contactIsDefault: false,
  addressConfirmed: false,
  contactConfirmed: false,
  sponsorship: null,
  outsideSponsor: false,
} as const;

/** Whom an invitation goes to, every term of it, what was left blank too, and how long it waits. */
export function WholeTerms({ invitee, values, limits, days }: Props) {
  const { terms } = INVITATION;
  return (
    <>
      <dl className={styles.terms}>
        <div>
          <dt>{terms.invitee}</dt>
          <dd>{invitee}</dd>
        </div>
        <div>
          <dt>{terms.days}</dt>
          <dd>{terms.daysValue(days)}</dd>
        </div>
      </dl>
      <AgreementFacts view={{ ...NOTHING_TO_MARK, values, limits }} />
    </>
  );
}
