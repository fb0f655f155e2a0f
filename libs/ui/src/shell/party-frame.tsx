import { SignInForm } from '../account/sign-in-form';
import { NoticePanel } from '../notice/notice-panel';
import { useNotices } from '../notice/use-notices';
import { apiSession } from './api-session';
import type { AppRoute } from './app-route';
import { PortalFrame } from './portal-frame';
import type { ShellProps } from './shell-props';
import { TopShell } from './top-shell';

interface Props {
  readonly routes: readonly AppRoute[];
  /** What the account is called where one signs in. */
  readonly accountLabel: string;
  readonly accountLinks: NonNullable<ShellProps['accountLinks']>;
}

/** The frame of every signed-in page of the graduates' and the employers' portal; an expired session is renewed in place. */
export const PartyFrame = ({ routes, accountLabel, accountLinks }: Props) => (
  <PortalFrame
    session={apiSession}
    shell={ShellWithNotices}
    routes={routes}
    unread={0}
    accountLinks={accountLinks}
    signIn={(done) => <SignInForm accountLabel={accountLabel} onDone={({ account }) => done(account.id)} />}
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
