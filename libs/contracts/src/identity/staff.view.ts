import type { AccountStatus, Role } from '@qicheng/domain';

/** A role of a member of staff, with the college it is bound to. */
export class StaffGrantView {
  role!: Role;
  collegeId!: string | null;
  collegeName!: string | null;
}

/** A class that a counsellor looks after. */
export class StaffClassView {
  id!: string;
  name!: string;
}

/** One member of staff, as the centre sees it. */
export class StaffView {
  id!: string;
  name!: string;
  mobile!: string;
  staffNo!: string | null;
  email!: string | null;
  /** LOCKED while too many failed sign-ins bar the door. */
  status!: AccountStatus;
  roles!: StaffGrantView[];
  classes!: StaffClassView[];
  lastSignInAt!: string | null;
  version!: number;
  /** What the reader may do: edit, disable, enable, reset-password, unlock. */
  actions!: string[];
}

/** One page of the staff list. */
export class StaffPage {
  items!: StaffView[];
  total!: number;
  page!: number;
  pageSize!: number;
}

/** A new or reset staff account with its password, which is shown this once and kept nowhere. */
export class IssuedPasswordView {
  id!: string;
  name!: string;
  loginName!: string;
  password!: string;
}
