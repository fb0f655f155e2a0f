/** Whom a notice is for; each kind is one condition on accounts. */
export type Audience =
  | { readonly kind: 'student'; readonly studentId: string }
  | { readonly kind: 'counsellors'; readonly classId: string }
  | { readonly kind: 'collegeAdmins'; readonly collegeId: string }
  | { readonly kind: 'centre' }
  | { readonly kind: 'employer'; readonly employerId: string }
  | { readonly kind: 'employerAdmins'; readonly employerId: string }
  | { readonly kind: 'account'; readonly accountId: string };

/** The condition on `account a` with its one parameter `$1`, and the parameter's value. */
export function condition(audience: Audience): readonly [sql: string, value: string | null] {
  switch (audience.kind) {
    case 'student':
      return ['a.student_id = $1::uuid', audience.studentId];
    case 'counsellors':
      return [
        `a.staff_no in (select staff_no from class_assignment where class_id = $1::uuid) and a.portal = 'teacher'
          and exists (select from role_grant g where g.account_id = a.id and g.role = 'COUNSELLOR')`,
        audience.classId,
      ];
    case 'collegeAdmins':
      return [
        `a.id in (select account_id from role_grant where role = 'COLLEGE_ADMIN' and college_id = $1::uuid)`,
        audience.collegeId,
      ];
    case 'centre':
      return [`a.id in (select account_id from role_grant where role = 'CENTRE_ADMIN') and $1::uuid is null`, null];
    case 'employer':
      return ['a.employer_id = $1::uuid', audience.employerId];
    case 'employerAdmins':
      return [`a.employer_id = $1::uuid and a.employer_role = 'ADMIN'`, audience.employerId];
    case 'account':
      return ['a.id = $1::uuid', audience.accountId];
  }
}
