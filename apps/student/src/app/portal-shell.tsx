import { apiSession, PortalFrame, StudentShell } from '@qicheng/ui';
import { routes } from '../routes';

/** The frame of every signed-in page of this portal. */
export const PortalShell = () => <PortalFrame session={apiSession} shell={StudentShell} routes={routes} unread={0} />;
