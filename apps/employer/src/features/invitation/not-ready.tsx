import { Empty } from '@qicheng/ui';
import { Link } from 'react-router';
import { INVITATION } from '../../messages/invitation';
import type { Mine } from '../../party/company.api';

const M = INVITATION.notReady;

/** Said to a company that cannot invite: why, by where it stands, and what to do about it. */
export const NotReady = ({ employer, application }: Pick<Mine, 'employer' | 'application'>) => {
  const { title, hint, link } = M.words[reasonOf({ employer, application })];
  const why = employer?.timeline.find(({ toState }) => toState === employer.state)?.reason;
  return <Empty title={title} hint={why ? `${M.why(why)}${hint}` : hint} action={<Link to="/company">{link}</Link>} />;
};

function reasonOf({ employer, application }: Pick<Mine, 'employer' | 'application'>): keyof typeof M.words {
  if (employer?.state === 'SUSPENDED' || employer?.state === 'BLACKLISTED') return employer.state;
  if (employer !== null) return 'UNVERIFIED';
  return application?.state === 'PENDING_REVIEW' ? 'PENDING' : 'UNFINISHED';
}
