import { STAFF_ROLES, StaffGrantDto, type StaffRole } from '@qicheng/contracts';
import type { Role } from '@qicheng/domain';

/** Roles as they are ticked: each once, and the colleges of a college administrator apart. */
export interface RoleChoice {
  readonly roles: readonly StaffRole[];
  readonly collegeIds: readonly string[];
}

/** What is ticked for these grants. */
export const choiceOf = (grants: readonly StaffGrantDto[]): RoleChoice => ({
  roles: [...new Set(grants.map(({ role }) => role))],
  collegeIds: grants.flatMap(({ collegeId }) => (collegeId ? [collegeId] : [])),
});

/** One grant per role, a college administrator's one per college; without a college it stays there for the form to complain. */
export const grantsOf = ({ roles, collegeIds }: RoleChoice): StaffGrantDto[] =>
  roles.flatMap((role) => {
    if (role !== 'COLLEGE_ADMIN' || collegeIds.length === 0) return [grant(role)];
    return collegeIds.map((collegeId) => grant(role, collegeId));
  });

/** A grant of the class that the rules are written on. */
const grant = (role: StaffRole, collegeId?: string | null): StaffGrantDto =>
  Object.assign(new StaffGrantDto(), { role, ...(collegeId && { collegeId }) });

/** The grants that the form can change; others are left alone by it. */
export const grantsFrom = (
  held: readonly { readonly role: Role; readonly collegeId: string | null }[],
): StaffGrantDto[] =>
  held.flatMap(({ role, collegeId }) => STAFF_ROLES.filter((one) => one === role).map((one) => grant(one, collegeId)));
