import { isOriginRequired, originField } from '@qicheng/domain';
import { concerns, OriginControl } from '@qicheng/records';
import { describeError, FormActions, FormSection, requiredMark } from '@qicheng/ui';
import { Alert, Form } from 'antd';
import { ORIGIN } from '../../messages/origin';
import { fieldId } from './go-to-field';
import type { OriginReview } from './origin.api';
import styles from './origin.module.css';
import { isProvenEmail, ProvenEmail } from './proven-email';
import { useContact } from './use-contact';

/** What the graduate changes at any time, also while the rest is locked: saved at once, without review. */
export function ContactCard({ review }: { readonly review: OriginReview }) {
  const { fields, values, errors, busy, failure, setValue, save } = useContact(review);
  const free = fields.filter(({ field, schoolValue }) => concerns(field, values, schoolValue));
  return (
    <Form layout="vertical" requiredMark={requiredMark} onFinish={save} className={styles.contact ?? ''}>
      <FormSection title={ORIGIN.contact.title} hint={ORIGIN.contact.hint}>
        {free.map((state) => {
          const { field } = state;
          if (isProvenEmail(state)) return <ProvenEmail key={field} state={state} />;
          const error = errors[field];
          return (
            <div key={field} id={`${fieldId(field)}-row`}>
              <Form.Item
                label={originField(field).label}
                htmlFor={fieldId(field)}
                required={isOriginRequired(originField(field), values, 'submission')}
                validateStatus={error === undefined ? '' : 'error'}
                help={error}
              >
                <OriginControl
                  id={fieldId(field)}
                  field={field}
                  value={values[field] ?? null}
                  onChange={(value) => setValue(field, value)}
                />
              </Form.Item>
            </div>
          );
        })}
      </FormSection>
      {failure !== undefined && <Alert type="error" showIcon title={describeError(failure).text} role="alert" />}
      <FormActions label={ORIGIN.contact.save} busy={busy} />
    </Form>
  );
}
