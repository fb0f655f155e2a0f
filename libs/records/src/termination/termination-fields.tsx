import {
  TERMINATION_FIELDS,
  terminationField,
  type AgreementInitiator,
  type TerminationFieldKey,
  type TerminationValues,
} from '@qicheng/domain';
import { FormSection } from '@qicheng/ui';
import type { ReactNode } from 'react';
import type { ControlProps } from '../control/control-field';
import { FieldControl } from '../control/field-control';
import { FieldRows, type FieldRowsProps } from '../control/field-rows';
import { TERMINATION as M } from './messages';
import { terminationConcerns } from './termination-concerns';

interface ControlOf extends ControlProps {
  readonly field: TerminationFieldKey;
  /** Who asks to terminate: each side has reasons of its own. */
  readonly initiator: AgreementInitiator;
}

/** The control that fits a field of a request to terminate. */
export const TerminationControl = ({ field, initiator, ...props }: ControlOf) => (
  <FieldControl {...props} field={terminationField(field)} party={initiator} />
);

interface Props extends FieldRowsProps<TerminationFieldKey> {
  readonly values: TerminationValues;
  readonly initiator: AgreementInitiator;
  readonly hint?: ReactNode;
}

/** A request to terminate as a form; stands inside antd's vertical `Form`. */
export const TerminationFields = ({ initiator, hint, ...rows }: Props) => (
  <FormSection title={M.title} {...(hint !== undefined && { hint })}>
    <FieldRows
      requiredOf={(field) => {
        const { required, requiredWhen } = terminationField(field);
        return required || (requiredWhen?.(rows.values) ?? false);
      }}
      {...rows}
      fields={TERMINATION_FIELDS.filter(({ key }) => terminationConcerns(key, rows.values, initiator))}
      party={initiator}
    />
  </FormSection>
);
