import { PartyFrame } from '@qicheng/ui';
import { MENU } from '../messages/menu';
import { SESSION } from '../messages/session';
import { routes } from '../routes';

const LINKS = [{ to: '/account', label: MENU.account }];

/** The frame of every signed-in page of this portal. */
export const PortalShell = () => <PartyFrame routes={routes} accountLabel={SESSION.account} accountLinks={LINKS} />;
