import { apiSession, PortalFrame, EmployerShell } from '@qicheng/ui';
import { routes } from '../routes';

/** The frame of every signed-in page of this portal. */
export const PortalShell = () => <PortalFrame session={apiSession} shell={EmployerShell} routes={routes} unread={0} />;
