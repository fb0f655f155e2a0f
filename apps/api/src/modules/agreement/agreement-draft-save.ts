import type { FieldProblem, SaveAgreementDraftDto } from '@qicheng/contracts';
import { agreementDiff, agreementField, type AgreementValues, isLibraryTerm, withSoundArchive } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import type { Employer } from '../employer/index.js';
import { certified, valuesOfAnother } from './agreement-defaults.js';
import { acceptableTerms } from './agreement-values.js';
import { Agreement } from './agreement.entity.js';

type Save = Pick<SaveAgreementDraftDto, 'values' | 'addressConfirmed' | 'contactConfirmed'>;

/**
 * The agreement as the graduate's save leaves it, with its company as the library knows it now; another company than before fills
 * party A anew.
 * @throws Problem INVALID for unknown or over-long fields and for a typed company, NOT_NOW where the company stands fast.
 */
export function savedDraft(before: Agreement, dto: Save, employer: Employer | null): Agreement {
  const after = Object.assign(new Agreement(), before);
  if (employer !== null && employer.id !== before.employerId) takeEmployer(after, employer);
  const typed = acceptableTerms(dto.values);
  refuseTypedEmployer(typed, after.values);
  const unlessChanged = (field: 'employerAddress' | 'employerContact', confirmed: boolean) =>
    confirmed && !(field in typed && typed[field] !== after.values[field]);
  after.addressConfirmed = dto.addressConfirmed ?? unlessChanged('employerAddress', after.addressConfirmed);
  after.contactConfirmed = dto.contactConfirmed ?? unlessChanged('employerContact', after.contactConfirmed);
  after.values = withSoundArchive({ ...after.values, ...typed, ...certified(employer) });
  return after;
}

function takeEmployer(agreement: Agreement, employer: Employer): void {
  if (agreement.initiator === 'EMPLOYER' || agreement.agreementNo !== null)
    throw new Problem('NOT_NOW', { detail: '这份协议不能更换单位，请先作废，再与新单位发起协议' });
  agreement.employerId = employer.id;
  agreement.employerName = employer.name;
  agreement.sharedWithEmployer = false;
  agreement.addressConfirmed = false;
  agreement.contactConfirmed = false;
  agreement.values = valuesOfAnother(agreement.values, employer);
}

function refuseTypedEmployer(typed: AgreementValues, known: AgreementValues): void {
  const fields = agreementDiff(known, { ...known, ...typed })
    .filter(isLibraryTerm)
    .map((field): FieldProblem => ({
      field,
      message: `${agreementField(field).label}以单位库为准，如有误请重新选择单位或联系就业中心`,
    }));
  if (fields.length > 0) throw new Problem('INVALID', { fields });
}
