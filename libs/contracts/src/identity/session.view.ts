import type { AccountStatus, Portal, Role } from '@qicheng/domain';

/** The signed-in person's account. */
export class AccountView {
  id!: string;
  name!: string;
  /** Student number or mobile number. */
  loginName!: string;
  status!: AccountStatus;
  /** The bound address with its middle hidden; null until one is bound. */
  email!: string | null;
}

/** Who is signed in at a portal, and in which role. */
export class SessionView {
  account!: AccountView;
  portal!: Portal;
  /** The role acted in now. */
  role!: Role;
  /** Every role that this portal lets the account act in. */
  roles!: Role[];
  /** False until a graduate has bound an address and set a password, and a member of staff replaced an issued one; till then nothing else opens. */
  activated!: boolean;
  /** When the session ends at the latest. */
  expiresAt!: string;
}

/** One of my signed-in browsers. */
export class SessionItem {
  id!: string;
  signedInAt!: string;
  lastSeenAt!: string;
  expiresAt!: string;
  ip!: string | null;
  userAgent!: string | null;
  /** True for the browser that asks. */
  current!: boolean;
}
