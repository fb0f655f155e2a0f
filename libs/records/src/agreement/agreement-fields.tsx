import {
  agreementSections,
  isAgreementRequired,
  type AgreementFieldKey,
  type AgreementSection,
  type AgreementValues,
} from '@qicheng/domain';
import { FormSection } from '@qicheng/ui';
import type { ReactNode } from 'react';
import { FieldRows, type FieldRowsProps } from '../control/field-rows';
import { agreementConcerns } from './agreement-concerns';
import { AGREEMENT_KEYBOARD } from './agreement-control';

interface Props extends FieldRowsProps<AgreementFieldKey> {
  readonly values: AgreementValues;
  /** Of the fields that have a meaning here, those to show; all when left out. */
  readonly show?: (field: AgreementFieldKey) => boolean;
  /** Under a section's heading. */
  readonly sectionHint?: Readonly<Partial<Record<AgreementSection, ReactNode>>>;
  /** Beside a section's heading. */
  readonly sectionExtra?: Readonly<Partial<Record<AgreementSection, ReactNode>>>;
}

/** The terms of an agreement as a form, section by section; stands inside antd's vertical `Form`. */
export function AgreementFields({ show = () => true, sectionHint = {}, sectionExtra = {}, ...rows }: Props) {
  const required = rows.requiredOf ?? ((field: AgreementFieldKey) => isAgreementRequired(field, rows.values));
  return agreementSections.map(({ section, label, fields }) => {
    const shown = fields.filter(({ key }) => agreementConcerns(key, rows.values) && show(key));
    if (shown.length === 0) return null;
    const hint = sectionHint[section];
    return (
      <FormSection key={section} title={label} extra={sectionExtra[section]} {...(hint !== undefined && { hint })}>
        <FieldRows {...rows} fields={shown} keyboards={AGREEMENT_KEYBOARD} requiredOf={required} />
      </FormSection>
    );
  });
}
