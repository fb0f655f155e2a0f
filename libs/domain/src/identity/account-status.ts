/** Life of a log-in account (workflows §1.1). */
export const ACCOUNT_STATUS = ['PROVISIONED', 'ACTIVATING', 'ACTIVE', 'LOCKED', 'DISABLED'] as const;

/** One account status. */
export type AccountStatus = (typeof ACCOUNT_STATUS)[number];

/** How each account status is called on screen. */
export const ACCOUNT_STATUS_LABEL: Readonly<Record<AccountStatus, string>> = {
  PROVISIONED: '未激活',
  ACTIVATING: '激活中',
  ACTIVE: '正常',
  LOCKED: '锁定',
  DISABLED: '停用',
};
