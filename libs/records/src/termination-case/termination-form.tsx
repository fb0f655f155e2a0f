import { terminationWorkflow } from '@qicheng/domain';
import { TerminationFields } from '../termination/termination-fields';
import { DraftStatus, FormActions, FormSection, requiredMark, Timeline } from '@qicheng/ui';
import { Alert, Form } from 'antd';
import { CASE } from './messages';
import { ActButton } from './act-button';
import { FORM_ID } from './form-id';
import { Papers } from './papers';
import { SubmitDialog } from './submit-dialog';
import type { TerminationRecord } from './termination.api';
import styles from './termination-case.module.css';
import { useTerminationForm } from './use-termination-form';

/** Why the agreement shall end, with the papers, saved by itself and submitted once. */
export function TerminationForm({ termination }: { readonly termination: TerminationRecord }) {
  const form = useTerminationForm(termination);
  const wrong = Object.keys(form.errors).length;
  return (
    <>
      <Form layout="vertical" requiredMark={requiredMark} onFinish={form.review}>
        <TerminationFields
          form={FORM_ID}
          initiator={termination.initiator}
          values={form.values}
          errors={form.errors}
          onChange={form.setValue}
          onLeave={form.check}
        />
        <Papers termination={termination} errors={form.errors} />
        <div className={styles.acts}>
          <ActButton termination={termination} action="cancel" onDone={form.draft.clear} />
        </div>
        {wrong > 0 && <Alert type="error" showIcon title={CASE.errors(wrong)} role="alert" />}
        <FormActions pinned label={CASE.submit.button} busy={false} aside={<DraftStatus draft={form.draft} />} />
      </Form>
      {termination.timeline.length > 1 && (
        <div className={styles.block}>
          <FormSection title={CASE.sections.timeline}>
            <div className={styles.wide}>
              <Timeline entries={termination.timeline} flow={terminationWorkflow} />
            </div>
          </FormSection>
        </div>
      )}
      {form.confirming && <SubmitDialog termination={termination} form={form} />}
    </>
  );
}
