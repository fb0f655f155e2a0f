import { NoticesPage } from '@qicheng/ui';

/** All notices, newest first. */
export default NoticesPage;
