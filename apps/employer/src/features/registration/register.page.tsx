import { EntryShell } from '@qicheng/ui';
import { App } from 'antd';
import { Link } from 'react-router';
import { REGISTRATION as M } from '../../messages/registration';
import { EntrySteps } from '../../party/entry-steps';
import { CodeStep } from './code-step';
import { ContactStep } from './contact-step';
import { DataStep } from './data-step';
import { PlaceNote } from './place-note';
import { useRegistrationDraft } from './registration-draft';
import { useEnter } from './use-enter';

/** How a company's people get an account: credit code, company, contact. */
export default function RegisterPage() {
  const { draft, change, forget } = useRegistrationDraft();
  const { message } = App.useApp();
  const enter = useEnter();
  const { step, place } = draft;
  return (
    <EntryShell wide title={M.title} lead={M.lead} footer={<Link to="/login">{M.footer}</Link>}>
      <EntrySteps kind={place?.kind ?? null} at={step} />
      {step !== 'code' && place !== null && <PlaceNote place={place} />}
      {step === 'code' && <CodeStep draft={draft} change={change} />}
      {step === 'data' && <DataStep draft={draft} change={change} />}
      {step === 'contact' && (
        <ContactStep
          draft={draft}
          change={change}
          onDone={(session) => {
            forget();
            void message.success(place?.kind === 'JOIN' ? M.doneJoin : M.done);
            enter(session);
          }}
        />
      )}
    </EntryShell>
  );
}
