import {
  EMPLOYER_FIELDS,
  EMPLOYER_SECTION_LABEL,
  EMPLOYER_SECTIONS,
  employerField,
  type EmployerFieldKey,
  type EmployerSection,
  type EmployerValues,
} from '@qicheng/domain';
import { FormSection } from '@qicheng/ui';
import type { ReactNode } from 'react';
import type { ControlProps, Keyboard } from '../control/control-field';
import { FieldControl } from '../control/field-control';
import { FieldRows, type FieldRowsProps } from '../control/field-rows';

interface ControlOf extends ControlProps {
  readonly field: EmployerFieldKey;
}

/** The control that fits a field of a company. */
export const EmployerControl = ({ field, ...props }: ControlOf) => (
  <FieldControl {...props} field={employerField(field)} keyboard={KEYBOARD[field]} />
);

interface Props extends FieldRowsProps<EmployerFieldKey> {
  readonly values: EmployerValues;
  /** The fields to show; all when left out. */
  readonly show?: (field: EmployerFieldKey) => boolean;
  readonly sectionHint?: Readonly<Partial<Record<EmployerSection, ReactNode>>>;
}

/** A company's data as a form, section by section; stands inside antd's vertical `Form`. */
export const EmployerFields = ({ show = () => true, sectionHint = {}, ...rows }: Props) =>
  EMPLOYER_SECTIONS.map((section) => {
    const fields = EMPLOYER_FIELDS.filter((field) => field.section === section && show(field.key));
    const hint = sectionHint[section];
    return fields.length === 0 ? null : (
      <FormSection key={section} title={EMPLOYER_SECTION_LABEL[section]} {...(hint !== undefined && { hint })}>
        <FieldRows {...rows} fields={fields} keyboards={KEYBOARD} />
      </FormSection>
    );
  });

const PHONE: Keyboard = { inputMode: 'tel', autoComplete: 'tel-national' };

/** Which keyboard a phone opens and what a browser may fill in. */
const KEYBOARD: Readonly<Partial<Record<EmployerFieldKey, Keyboard>>> = {
  name: { autoComplete: 'organization' },
  uscc: { autoComplete: 'off' },
  contactName: { autoComplete: 'name' },
  contactMobile: PHONE,
  contactPhone: PHONE,
  contactEmail: { inputMode: 'email', autoComplete: 'email' },
};
