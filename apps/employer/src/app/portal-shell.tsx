import { apiSession, TopShell, PortalFrame, SignInForm } from '@qicheng/ui';
import { SESSION } from '../messages/session';
import { routes } from '../routes';

/** The frame of every signed-in page of this portal; an expired session is renewed in place. */
export const PortalShell = () => (
  <PortalFrame
    session={apiSession}
    shell={TopShell}
    routes={routes}
    unread={0}
    signIn={(done) => <SignInForm accountLabel={SESSION.account} onDone={({ account }) => done(account.id)} />}
  />
);
