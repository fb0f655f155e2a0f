import { Empty } from '@qicheng/ui';
import { Link } from 'react-router';
import { INVITATION } from '../../messages/invitation';

/** Said to a company that the school has not let in, or has suspended. */
export const NotReady = () => (
  <Empty
    title={INVITATION.notReady.title}
    hint={INVITATION.notReady.hint}
    action={<Link to="/company">{INVITATION.notReady.company}</Link>}
  />
);
