import { normaliseAgreement, type AgreementValues } from '@qicheng/domain';
import type { Company } from './invitation.api';

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
    employerMobile: values['contactMobile'],
    employerEmail: values['contactEmail'],
    hasPersonnelAuthority: values['hasPersonnelAuthority'],
    superiorUnit: values['superiorUnit'],
  });
