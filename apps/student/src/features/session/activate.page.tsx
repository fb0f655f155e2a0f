import { ActivationWizard, FirstSignIn } from '@qicheng/ui';
import { SESSION } from '../../messages/session';
import { ServiceAccount } from './service-account';

/** What a first sign-in leads to; nothing else opens before it is done. */
export default function ActivatePage() {
  return (
    <FirstSignIn title={SESSION.activate} lead={SESSION.activateLead}>
      {(form) => <ActivationWizard {...form} afterwards={<ServiceAccount />} />}
    </FirstSignIn>
  );
}
