import { AccountPage } from '@qicheng/ui';

/** One's own password and signed-in browsers. */
export default AccountPage;
