import {
  agreementSections,
  agreementWarnings,
  isAgreementRequired,
  normaliseAgreement,
  type AgreementFieldKey,
  type AgreementLimits,
  type AgreementSection,
  type AgreementValues,
} from '@qicheng/domain';
import { FormSection } from '@qicheng/ui';
import type { ReactNode } from 'react';
import { FieldRows, type FieldRowsProps } from '../control/field-rows';
import { complaintsOf } from '../typing/complaints';
import { agreementConcerns } from './agreement-concerns';
import { AGREEMENT_KEYBOARD } from './agreement-control';

interface Props extends Omit<FieldRowsProps<AgreementFieldKey>, 'warnings'> {
  readonly values: AgreementValues;
  /** What the terms are measured against, for what is only unusual. */
  readonly limits?: AgreementLimits;
  /** Of the fields that have a meaning here, those to show; all when left out. */
  readonly show?: (field: AgreementFieldKey) => boolean;
  /** Under a section's heading. */
  readonly sectionHint?: Readonly<Partial<Record<AgreementSection, ReactNode>>>;
  /** Beside a section's heading. */
  readonly sectionExtra?: Readonly<Partial<Record<AgreementSection, ReactNode>>>;
}

/** The terms of an agreement as a form, section by section; stands inside antd's vertical `Form`. */
export function AgreementFields({ show = () => true, sectionHint = {}, sectionExtra = {}, limits, ...rows }: Props) {
  const warnings = complaintsOf(agreementWarnings(normaliseAgreement(rows.values), limits));
  const required = rows.requiredOf ?? ((field: AgreementFieldKey) => isAgreementRequired(field, rows.values));
  return agreementSections.map(({ section, label, fields }) => {
    const shown = fields.filter(({ key }) => agreementConcerns(key, rows.values) && show(key));
    if (shown.length === 0) return null;
    const hint = sectionHint[section];
    return (
      <FormSection key={section} title={label} extra={sectionExtra[section]} {...(hint !== undefined && { hint })}>
        <FieldRows {...rows} fields={shown} warnings={warnings} keyboards={AGREEMENT_KEYBOARD} requiredOf={required} />
      </FormSection>
    );
  });
}
