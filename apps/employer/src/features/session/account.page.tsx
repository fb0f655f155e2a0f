import { AccountPage } from '@qicheng/ui';

/** The employer's own password and signed-in browsers. */
export default AccountPage;
