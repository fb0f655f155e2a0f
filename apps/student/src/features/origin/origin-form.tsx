import {
  ORIGIN_SECTION_LABEL,
  ORIGIN_SECTIONS,
  originField,
  originWorkflow,
  type OriginFieldKey,
} from '@qicheng/domain';
import { concerns } from '@qicheng/records';
import { DraftStatus, FormActions, FormSection, requiredMark, Timeline } from '@qicheng/ui';
import { Alert, Form } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { CorrectionDialog } from './correction-dialog';
import { EditableField } from './editable-field';
import { LockedField } from './locked-field';
import type { OriginReview } from './origin.api';
import styles from './origin.module.css';
import { isProvenEmail, ProvenEmail } from './proven-email';
import { SubmitDialog } from './submit-dialog';
import { useOriginForm } from './use-origin-form';

/** Every field by section: what the school keeps is read, the rest is changed in place, saved by itself and submitted once. */
export function OriginForm({ review }: { readonly review: OriginReview }) {
  const form = useOriginForm(review);
  const [disputed, setDisputed] = useState<OriginFieldKey>();
  const wrong = Object.keys(form.errors).length;
  const fieldsOf = (section: string) =>
    review.fields.filter(
      ({ field, schoolValue }) => originField(field).section === section && concerns(field, form.values, schoolValue),
    );
  return (
    <>
      <Form layout="vertical" requiredMark={requiredMark} onFinish={form.review}>
        {ORIGIN_SECTIONS.map((section) => (
          <FormSection
            key={section}
            title={ORIGIN_SECTION_LABEL[section]}
            {...(ORIGIN.sectionHint[section] && { hint: ORIGIN.sectionHint[section] })}
          >
            {fieldsOf(section).map((state) => {
              const { field, tier } = state;
              if (isProvenEmail(state)) return <ProvenEmail key={field} state={state} />;
              return tier === 'L' ? (
                <LockedField key={field} state={state} error={form.errors[field]} onDispute={setDisputed} />
              ) : (
                <EditableField key={field} state={state} form={form} />
              );
            })}
          </FormSection>
        ))}
        {wrong > 0 && <Alert type="error" showIcon title={ORIGIN.errors(wrong)} role="alert" />}
        <FormActions pinned label={ORIGIN.submit.button} busy={false} aside={<DraftStatus draft={form.draft} />} />
      </Form>
      {review.timeline.length > 0 && (
        <div className={styles.timeline}>
          <FormSection title={ORIGIN.timeline}>
            <div className={styles.wide}>
              <Timeline entries={review.timeline} flow={originWorkflow} />
            </div>
          </FormSection>
        </div>
      )}
      <SubmitDialog form={form} />
      <CorrectionDialog
        state={review.fields.find(({ field }) => field === disputed)}
        onClose={() => setDisputed(undefined)}
      />
    </>
  );
}
