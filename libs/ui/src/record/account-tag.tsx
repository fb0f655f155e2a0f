import { ACCOUNT_STATUS_LABEL, type AccountStatus, type StateMeta } from '@qicheng/domain';
import { StateTag } from './state-tag';

const TONE: Readonly<Record<AccountStatus, StateMeta['tone']>> = {
  PROVISIONED: 'default',
  ACTIVATING: 'processing',
  ACTIVE: 'success',
  LOCKED: 'error',
  DISABLED: 'warning',
};

const STATES = Object.fromEntries(
  (Object.keys(TONE) as AccountStatus[]).map((status) => [
    status,
    { label: ACCOUNT_STATUS_LABEL[status], tone: TONE[status] },
  ]),
);

/** How a log-in account stands. */
export const AccountTag = ({ status }: { readonly status: AccountStatus }) => (
  <StateTag flow={{ states: STATES }} state={status} />
);
