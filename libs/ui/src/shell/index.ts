export { AccountContext, useAccount, type Account } from './account';
export { mayVisit, menuOf, type AppRoute } from './app-route';
export { Brand, Mark } from './brand';
export { EntryShell, SignInLayout } from './entry-shell';
export { portalRouter } from './portal-router';
export type { ShellProps } from './shell-props';
export { TeacherShell } from './teacher-shell';
export { EmployerShell, StudentShell } from './top-shell';
