import { INVITE_DAYS_MAX, INVITE_DAYS_MIN } from '@qicheng/contracts';
import { FormSection } from '@qicheng/ui';
import { Form, InputNumber } from 'antd';
import { INVITATION } from '../../messages/invitation';
import styles from './invitation.module.css';
import type { InvitationFormState } from './use-invitation-form';
import { FORM_ID } from './use-live-flaws';

const { title, label, unit } = INVITATION.days;
const ID = `${FORM_ID}-days`;

/** In how many days the graduate has to answer. */
export function DaysField({ form }: { readonly form: Pick<InvitationFormState, 'days' | 'setDays' | 'errors'> }) {
  const flaw = form.errors['days'];
  return (
    <FormSection title={title}>
      <div id={`${ID}-row`}>
        <Form.Item label={label} htmlFor={ID} required validateStatus={flaw === undefined ? '' : 'error'} help={flaw}>
          <InputNumber
            id={ID}
            className={styles.days ?? ''}
            min={INVITE_DAYS_MIN}
            max={INVITE_DAYS_MAX}
            precision={0}
            suffix={unit}
            value={form.days}
            onChange={form.setDays}
          />
        </Form.Item>
      </div>
    </FormSection>
  );
}
