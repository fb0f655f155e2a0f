import type { EmployerFieldKey } from '@qicheng/domain';
import { EmployerFields } from '@qicheng/records';
import { DraftStatus, FormActions, ReasonDialog, requiredMark } from '@qicheng/ui';
import { Alert, Form } from 'antd';
import { APPLICATION as M } from '../../messages/company';
import { isAsked } from './application-fields';
import type { Application } from './company.api';
import styles from './company.module.css';
import { Discard } from './discard';
import { LicenceUpload } from './licence-upload';
import { reviewerOf } from './reviewer';
import { FORM_ID, useApplicationForm } from './use-application-form';

/** An application to complete, save by itself and send in; after a refusal with the reason on top. */
export function ApplicationForm({ application }: { readonly application: Application }) {
  const form = useApplicationForm(application);
  const { kind, state, reviewReason } = application;
  const wrong = Object.keys(form.errors).length;
  return (
    <>
      {state === 'REJECTED' && (
        <Alert className={styles.notice ?? ''} type="error" showIcon title={M.rejected} description={reviewReason} />
      )}
      <p className={styles.lead}>{M.lead[kind]}</p>
      <Form layout="vertical" requiredMark={requiredMark} onFinish={form.review}>
        <EmployerFields
          form={FORM_ID}
          values={form.values}
          errors={form.errors}
          onChange={form.setValue}
          show={(field: EmployerFieldKey) => isAsked(kind, field)}
        />
        {kind !== 'JOIN' && <LicenceUpload application={application} />}
        {wrong > 0 && (
          <Alert className={styles.notice ?? ''} type="error" showIcon title={M.errors(wrong)} role="alert" />
        )}
        <FormActions
          pinned
          label={M.submit.label}
          busy={false}
          aside={
            <>
              <Discard application={application} onDone={form.draft.clear} />
              <DraftStatus draft={form.draft} />
            </>
          }
        />
      </Form>
      <ReasonDialog
        open={form.asking}
        title={M.submit.label}
        lead={<Consequence kind={kind} />}
        okText={M.submit.label}
        onOk={form.submit}
        onCancel={form.close}
      />
    </>
  );
}

const Consequence = ({ kind }: Pick<Application, 'kind'>) => (
  <>
    <p>{M.submit.next}</p>
    <dl className={styles.lines}>
      <div>
        <dt>{M.submit.nextActor}</dt>
        <dd>{reviewerOf(kind)}</dd>
      </div>
    </dl>
  </>
);
