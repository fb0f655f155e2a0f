import { EntryShell } from '@qicheng/ui';
import { REGISTRATION } from '../../messages/registration';

/** The registration of a company. */
export default function RegisterPage() {
  return <EntryShell title={REGISTRATION.title}>{null}</EntryShell>;
}
