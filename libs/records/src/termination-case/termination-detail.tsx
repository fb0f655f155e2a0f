import { terminationWorkflow } from '@qicheng/domain';
import { TerminationSheet } from '../termination/termination-sheet';
import { FormSection, Timeline } from '@qicheng/ui';
import { CASE } from './messages';
import { ActButton } from './act-button';
import { Papers } from './papers';
import { paperUrl, type TerminationRecord } from './termination.api';
import styles from './termination-case.module.css';

/** A request to read: what can be answered or done, what it says, and what has happened. */
export function TerminationDetail({ termination }: { readonly termination: TerminationRecord }) {
  const { id, attachable, timeline } = termination;
  return (
    <>
      <div className={styles.acts}>
        <ActButton termination={termination} action="agree" primary />
        <ActButton termination={termination} action="refuse" />
        <ActButton termination={termination} action="escalate" primary />
        <ActButton termination={termination} action="appeal" />
        <ActButton termination={termination} action="cancel" />
      </div>
      <TerminationSheet view={termination} fileUrl={(kind) => paperUrl(id, kind)} />
      <div className={styles.block}>
        {attachable.length > 0 && <Papers termination={termination} errors={{}} />}
        <FormSection title={CASE.sections.timeline}>
          <div className={styles.wide}>
            <Timeline entries={timeline} flow={terminationWorkflow} />
          </div>
        </FormSection>
      </div>
    </>
  );
}
