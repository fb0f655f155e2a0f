import { terminationWorkflow } from '@qicheng/domain';
import { TerminationSheet } from '@qicheng/records';
import { FormSection, Timeline } from '@qicheng/ui';
import { TERMINATION } from '../../messages/termination';
import { ActButton } from './act-button';
import { Papers } from './papers';
import { paperUrl, type MyTermination } from './termination.api';
import styles from './termination.module.css';

/** A request to read: what can be answered or done, what it says, and what has happened. */
export function TerminationDetail({ termination }: { readonly termination: MyTermination }) {
  const { id, attachable, timeline } = termination;
  return (
    <>
      <div className={styles.acts}>
        <ActButton termination={termination} action="agree" primary />
        <ActButton termination={termination} action="refuse" />
        <ActButton termination={termination} action="escalate" primary />
        <ActButton termination={termination} action="cancel" />
      </div>
      <TerminationSheet view={termination} fileUrl={(kind) => paperUrl(id, kind)} />
      {attachable.length > 0 && <Papers termination={termination} errors={{}} />}
      <FormSection title={TERMINATION.sections.timeline}>
        <div className={styles.wide}>
          <Timeline entries={timeline} flow={terminationWorkflow} />
        </div>
      </FormSection>
    </>
  );
}
