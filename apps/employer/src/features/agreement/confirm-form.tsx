import { BankOutlined } from '@ant-design/icons';
import { agreementText, type AgreementFieldKey } from '@qicheng/domain';
import { AgreementFields, hindranceOf, PartnerCard, useRegionName } from '@qicheng/records';
import { FormActions, requiredMark } from '@qicheng/ui';
import { Alert, Button, Form } from 'antd';
import { CONFIRM } from '../../messages/agreement';
import { PARTY } from '../../messages/party';
import { ActButton } from './act-button';
import type { Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';
import { ConfirmDialog } from './confirm-dialog';
import { isOpenTerm } from './confirm-terms';
import { FORM_ID, useConfirmation } from './use-confirmation';

/** What the graduate submitted, for the company to complete, change and confirm, or to send back with a reason. */
export function ConfirmForm({ agreement }: { readonly agreement: Agreement }) {
  const { values } = agreement;
  const form = useConfirmation(agreement);
  const regionName = useRegionName();
  const wrong = Object.keys(form.errors).length;
  const hindrance = hindranceOf(agreement, 'confirm');
  const was = (field: AgreementFieldKey) => agreementText(field, agreement.values[field], regionName) || CONFIRM.empty;
  return (
    <>
      <PartnerCard
        label={CONFIRM.company}
        icon={<BankOutlined />}
        name={values.employerName ?? agreement.employerName}
        about={values.employerUscc}
      />
      <Form layout="vertical" requiredMark={requiredMark} onFinish={form.review}>
        <AgreementFields
          form={FORM_ID}
          values={form.values}
          limits={agreement.limits}
          errors={form.errors}
          onChange={form.setValue}
          onLeave={form.check}
          show={isOpenTerm}
          hintOf={(field) =>
            form.changed.includes(field) && <span className={styles.was}>{CONFIRM.was(was(field))}</span>
          }
          sectionHint={CONFIRM.hint}
        />
        {wrong > 0 && (
          <Alert className={styles.alert ?? ''} type="error" showIcon title={CONFIRM.errors(wrong)} role="alert" />
        )}
        {hindrance !== undefined && (
          <Alert className={styles.alert ?? ''} type="error" showIcon title={hindrance} role="alert" />
        )}
        <FormActions pinned label={CONFIRM.button} busy={false} aside={<Aside agreement={agreement} form={form} />} />
      </Form>
      {form.reviewing && <ConfirmDialog agreement={agreement} form={form} hindrance={hindrance} />}
    </>
  );
}

interface AsideProps {
  readonly agreement: Agreement;
  readonly form: ReturnType<typeof useConfirmation>;
}

const Aside = ({ agreement, form }: AsideProps) => (
  <>
    <ActButton agreement={agreement} action="reject" large />
    {form.changed.length > 0 && (
      <>
        <Button type="link" size="large" onClick={form.restore}>
          {CONFIRM.restore}
        </Button>
        <span className={styles.kept}>{PARTY.kept}</span>
      </>
    )}
  </>
);
