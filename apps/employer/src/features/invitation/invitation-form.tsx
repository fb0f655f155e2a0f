import { isLibraryTerm } from '@qicheng/domain';
import { AgreementFields } from '@qicheng/records';
import { FormActions, requiredMark } from '@qicheng/ui';
import { Alert, Form } from 'antd';
import { INVITATION } from '../../messages/invitation';
import { PARTY } from '../../messages/party';
import { DaysField } from './days-field';
import styles from './invitation.module.css';
import { SendDialog, type SendWords } from './send-dialog';
import type { InvitationFormState } from './use-invitation-form';
import { FORM_ID } from './use-live-flaws';

interface Props {
  readonly form: InvitationFormState;
  readonly words: SendWords;
  /** The graduate, as the last look names them. */
  readonly invitee: string;
}

/** Every term by section and the days to answer, with a last look before sending. */
export function InvitationForm({ form, words, invitee }: Props) {
  const wrong = Object.keys(form.errors).length;
  return (
    <Form layout="vertical" requiredMark={requiredMark} onFinish={form.review}>
      <AgreementFields
        form={FORM_ID}
        values={form.values}
        limits={form.limits}
        errors={form.errors}
        onChange={form.setValue}
        onLeave={form.check}
        disabled={isLibraryTerm}
        hintOf={(field) => isLibraryTerm(field) && INVITATION.fixed}
        sectionHint={INVITATION.sectionHint}
      />
      <DaysField form={form} />
      {wrong > 0 && (
        <Alert className={styles.alert ?? ''} type="error" showIcon title={INVITATION.errors(wrong)} role="alert" />
      )}
      <FormActions pinned label={words.button} busy={false} aside={<span className={styles.soft}>{PARTY.kept}</span>} />
      {form.reviewing && <SendDialog form={form} words={words} invitee={invitee} />}
    </Form>
  );
}
