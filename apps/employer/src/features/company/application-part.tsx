import { APPLICATION_KIND_LABEL, employerApplicationWorkflow } from '@qicheng/domain';
import { StateTag, Timeline } from '@qicheng/ui';
import { COMPANY } from '../../messages/company';
import { EntrySteps, type EntryStep } from '../../party/entry-steps';
import { ApplicationForm } from './application-form';
import type { Application } from './company.api';
import styles from './company.module.css';
import { PendingApplication } from './pending-application';

/** The application under way: to fill in, or waiting; with what has happened to it. */
export const ApplicationPart = ({ application }: { readonly application: Application }) => (
  <section className={styles.part} aria-labelledby="application">
    <header className={styles.head}>
      <h2 id="application">{APPLICATION_KIND_LABEL[application.kind]}</h2>
      <StateTag flow={employerApplicationWorkflow} state={application.state} />
    </header>
    {application.kind !== 'CHANGE' && <EntrySteps {...placeOf(application)} />}
    {application.editable ? (
      <ApplicationForm key={application.id} application={application} />
    ) : (
      <PendingApplication application={application} />
    )}
    <section className={styles.card} aria-labelledby="application-history">
      <h3 id="application-history">{COMPANY.timeline}</h3>
      <Timeline flow={employerApplicationWorkflow} entries={application.timeline} />
    </section>
  </section>
);

/** Where an application for entry stands on the way that the registration began. */
function placeOf({ kind, state }: Application): { kind: Application['kind']; at: EntryStep; refused: boolean } {
  const writing = kind === 'JOIN' ? 'contact' : 'licence';
  return { kind, at: state === 'PENDING_REVIEW' ? 'review' : writing, refused: state === 'REJECTED' };
}
