import { agreementField, type AgreementFieldKey } from '@qicheng/domain';
import type { ControlProps, Keyboard } from '../control/control-field';
import { FieldControl } from '../control/field-control';

interface Props extends ControlProps {
  readonly field: AgreementFieldKey;
}

/** The control that fits a field of the agreement. */
export const AgreementControl = ({ field, ...props }: Props) => (
  <FieldControl {...props} field={agreementField(field)} keyboard={AGREEMENT_KEYBOARD[field]} />
);

const PHONE: Keyboard = { inputMode: 'tel', autoComplete: 'off' };
const DIGITS: Keyboard = { inputMode: 'numeric', autoComplete: 'off' };

/** Which keyboard a phone opens; nothing is filled in by the browser, since these are the company's data. */
export const AGREEMENT_KEYBOARD: Readonly<Partial<Record<AgreementFieldKey, Keyboard>>> = {
  employerPhone: PHONE,
  employerMobile: PHONE,
  employerEmail: { inputMode: 'email', autoComplete: 'off' },
  employerPostcode: DIGITS,
  archiveReceiverPhone: PHONE,
  archiveReceiverPostcode: DIGITS,
};
