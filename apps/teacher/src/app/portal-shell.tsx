import { apiSession, PortalFrame, TeacherShell, useNotices, type ShellProps } from '@qicheng/ui';
import { NoticeBell } from '../features/notice/notice-bell';
import { accountLinks } from '../features/session/session.routes';
import { SignInAgain } from '../features/session/sign-in-again';
import { countsByPath } from '../features/workbench/todo';
import { useTodo } from '../features/workbench/use-todo';
import { routes } from '../routes';
import { useLiveRefresh } from './use-live-refresh';

/** The frame of every signed-in page of this portal. */
export const PortalShell = () => (
  <PortalFrame
    session={apiSession}
    shell={LiveShell}
    routes={routes}
    unread={0}
    accountLinks={accountLinks}
    signIn={(done) => <SignInAgain done={done} />}
  />
);

/** The teachers' shell with waiting work and notices that count by themselves. */
function LiveShell(props: ShellProps) {
  useLiveRefresh(props.account.role);
  const notices = useNotices();
  const todo = useTodo(props.account.role);
  return (
    <TeacherShell
      {...props}
      unread={notices.unread}
      notices={<NoticeBell notices={notices} />}
      todo={countsByPath(todo)}
    />
  );
}
