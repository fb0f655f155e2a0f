import { originField, type OriginFieldKey } from '@qicheng/domain';
import type { ControlProps, Keyboard } from './control/control-field';
import { FieldControl } from './control/field-control';
import { M } from './messages';

interface Props extends ControlProps {
  readonly field: OriginFieldKey;
}

/** The control that fits a field of the origin record. */
export const OriginControl = ({ field, ...props }: Props) => (
  <FieldControl {...props} field={originField(field)} keyboard={KEYBOARD[field]} />
);

/** Which keyboard a phone opens and what a browser may fill in. */
const KEYBOARD: Partial<Record<OriginFieldKey, Keyboard>> = {
  mobile: { inputMode: 'tel', autoComplete: 'tel-national' },
  email: { inputMode: 'email', autoComplete: 'email' },
  qq: { inputMode: 'numeric', autoComplete: 'off' },
  homePostcode: { inputMode: 'numeric', autoComplete: 'postal-code' },
  homePhone: { inputMode: 'tel', autoComplete: 'off' },
  emergencyPhone: { inputMode: 'tel', autoComplete: 'off' },
  emergencyContact: { autoComplete: 'off' },
  homeAddress: { autoComplete: 'street-address' },
  durationYears: { inputMode: 'decimal', placeholder: M.control.years },
};
