import { normaliseAgreement, type AgreementFieldKey, type AgreementValues } from '@qicheng/domain';
import type { Company } from './invitation.api';

/** What the library certifies of the company; nobody types it. */
export const FIXED: readonly AgreementFieldKey[] = ['employerName', 'employerUscc'];

/** True for a field that only the library may say. */
export const isFixed = (field: AgreementFieldKey): boolean => FIXED.includes(field);

/** Party A as the company is known, where it works rather than where it is registered, in canonical form. */
export const companyTerms = ({ name, uscc, values }: Pick<Company, 'name' | 'uscc' | 'values'>): AgreementValues =>
  normaliseAgreement({
    employerName: name,
    employerUscc: uscc,
    employerNature: values['nature'],
    employerIndustry: values['industry'],
    employerRegion: values['registeredRegion'],
    employerAddress: values['officeAddress'] ?? values['registeredAddress'],
    employerContact: values['contactName'],
    employerPhone: values['contactPhone'] ?? values['contactMobile'],
    employerEmail: values['contactEmail'],
    superiorUnit: values['superiorUnit'],
  });
