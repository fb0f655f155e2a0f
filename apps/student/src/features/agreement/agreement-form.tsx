import { agreementField, isAgreementRequired, isLibraryTerm, type AgreementFieldKey } from '@qicheng/domain';
import { AgreementFields } from '@qicheng/records';
import { DraftStatus, FormActions, requiredMark } from '@qicheng/ui';
import { Alert, Form } from 'antd';
import { FORM } from '../../messages/agreement-form';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { ChosenEmployer } from './chosen-employer';
import { DefaultMark } from './default-mark';
import { FormTools } from './form-tools';
import { SheetDialog } from './sheet-dialog';
import { SubmitDialog } from './submit-dialog';
import { isDefaultField } from './typed';
import { FORM_ID, useAgreementForm } from './use-agreement-form';

const isShown = (field: AgreementFieldKey) => !isLibraryTerm(field);

/** Every term by section: filled in, saved by itself, looked at as it will be printed, submitted once. */
export function AgreementForm({ agreement }: { readonly agreement: MyAgreement }) {
  const form = useAgreementForm(agreement);
  const { limits } = agreement;
  const { leftToEmployer } = limits;
  const isRequired = (field: AgreementFieldKey) =>
    isAgreementRequired(field, form.values) && !(leftToEmployer && agreementField(field).filledBy === 'EMPLOYER');
  const wrong = Object.keys(form.errors).length;
  return (
    <>
      <FormTools agreement={agreement} form={form} />
      <ChosenEmployer agreement={agreement} onChange={form.changeEmployer} />
      <Form layout="vertical" requiredMark={requiredMark} onFinish={form.review}>
        <AgreementFields
          form={FORM_ID}
          values={form.values}
          limits={limits}
          errors={form.errors}
          onChange={form.setValue}
          onLeave={form.check}
          show={isShown}
          hintOf={(field) =>
            isDefaultField(field) && form.defaultOf(field).kept && <DefaultMark field={field} form={form} />
          }
          requiredOf={isRequired}
          sectionHint={leftToEmployer ? { ...FORM.hint, ARCHIVE: FORM.archiveByEmployer } : FORM.hint}
        />
        {wrong > 0 && (
          <Alert type="error" showIcon title={FORM.errors(wrong)} role="alert" className={styles.alert ?? ''} />
        )}
        <FormActions pinned label={FORM.submit.button} busy={false} aside={<DraftStatus draft={form.draft} />} />
      </Form>
      {form.shown === 'preview' && <SheetDialog agreement={agreement} onClose={form.close} />}
      {form.shown === 'submit' && <SubmitDialog agreement={agreement} form={form} />}
    </>
  );
}
