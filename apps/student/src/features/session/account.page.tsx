import { AccountPage } from '@qicheng/ui';

/** The graduate's own password and signed-in browsers. */
export default AccountPage;
