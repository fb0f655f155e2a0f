import { apiSession, NoticePanel, PortalFrame, SignInForm, TopShell, useNotices, type ShellProps } from '@qicheng/ui';
import { MENU } from '../messages/menu';
import { SESSION } from '../messages/session';
import { routes } from '../routes';

const LINKS = [{ to: '/account', label: MENU.account }];

/** The frame of every signed-in page of this portal; an expired session is renewed in place. */
export const PortalShell = () => (
  <PortalFrame
    session={apiSession}
    shell={ShellWithNotices}
    routes={routes}
    unread={0}
    accountLinks={LINKS}
    signIn={(done) => <SignInForm accountLabel={SESSION.account} onDone={({ account }) => done(account.id)} />}
  />
);

// Notices are asked for only once somebody is signed in.
function ShellWithNotices(props: ShellProps) {
  const notices = useNotices();
  return (
    <TopShell
      {...props}
      unread={notices.unread}
      todo={{ '/notices': notices.unread }}
      notices={<NoticePanel notices={notices} most={6} />}
    />
  );
}
