import type { AccountStatus } from '@qicheng/domain';

/** The log-in account of a graduate in the reader's scope. */
export class StudentAccountView {
  id!: string;
  studentId!: string;
  studentNo!: string;
  name!: string;
  className!: string;
  status!: AccountStatus;
  /** The bound address with its middle hidden. */
  email!: string | null;
  lastSignInAt!: string | null;
  /** What the reader may do: reset, unlock; the centre also disable, enable. */
  actions!: string[];
}
