import type { FieldProblem } from '@qicheng/contracts';
import { type AgreementLimits, type AgreementValues, checkAgreement } from '@qicheng/domain';
import type { Employer } from '../employer/index.js';
import { defaultsKept } from './agreement-defaults.js';
import type { Agreement } from './agreement.entity.js';

const ADDRESS = '单位地址仍是营业执照上的注册地址，请改为实际办公地址，或勾选“已核实”';
const CONTACT = '单位联系人仍是法定代表人，请改为实际联系人，或勾选“已核实”';

/** Every fault of the terms, for people to mend. */
export const flawsOf = (values: AgreementValues, limits: AgreementLimits): FieldProblem[] =>
  checkAgreement(values, limits).map(({ field, message }) => ({ field, message }));

/** Address and contact that were taken over from the register and not confirmed (workflows.md §3.3, the default trap). */
export function unconfirmedDefaults(
  { values, addressConfirmed, contactConfirmed }: Agreement,
  employer: Employer | null,
): FieldProblem[] {
  const { addressIsDefault, contactIsDefault } = defaultsKept(values, employer);
  return [
    ...(addressIsDefault && !addressConfirmed ? [{ field: 'employerAddress', message: ADDRESS }] : []),
    ...(contactIsDefault && !contactConfirmed ? [{ field: 'employerContact', message: CONTACT }] : []),
  ];
}
