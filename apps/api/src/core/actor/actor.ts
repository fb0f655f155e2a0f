import type { ActingRole, EmployerRole, Portal } from '@qicheng/domain';

/** Who is acting now, with what the row scopes need to know; ids are UUIDs. */
export interface Actor {
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly portal: Portal | null;
  readonly role: ActingRole;
  readonly name: string;
  readonly studentId: string | null;
  readonly employerId: string | null;
  /** What a company's user may do within the company; null for everybody else. */
  readonly employerRole: EmployerRole | null;
  /** Colleges a college administrator is responsible for. */
  readonly collegeIds: readonly string[];
  /** Classes a counsellor is assigned to. */
  readonly classIds: readonly string[];
  /** False until the account is activated: then only the activation endpoints answer. */
  readonly activated: boolean;
}

/** Timers, queues and effects act as the system, which sees every row. */
export const SYSTEM: Actor = {
  accountId: null,
  sessionId: null,
  portal: null,
  role: 'SYSTEM',
  name: '系统',
  studentId: null,
  employerId: null,
  employerRole: null,
  collegeIds: [],
  classIds: [],
  activated: true,
};
