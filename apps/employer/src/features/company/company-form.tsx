import { employerField, type EmployerValues } from '@qicheng/domain';
import { EmployerFields, type Kept } from '@qicheng/records';
import { FormActions, requiredMark } from '@qicheng/ui';
import { Button, Form } from 'antd';
import { COMPANY } from '../../messages/company';
import { PARTY } from '../../messages/party';
import type { Company } from './company.api';
import styles from './company.module.css';
import { FORM_ID, useCompanyEdit } from './use-company-edit';

interface Props {
  readonly company: Company;
  /** What was typed over it. */
  readonly kept: Kept<EmployerValues>;
  readonly onClose: () => void;
}

/** The company's data that it changes by itself; what was certified stands there to read. */
export function CompanyForm({ company, kept, onClose }: Props) {
  const edit = useCompanyEdit(company, kept, onClose);
  const cancel = () => {
    kept.drop();
    onClose();
  };
  return (
    <Form layout="vertical" requiredMark={requiredMark} onFinish={edit.save}>
      <EmployerFields
        form={FORM_ID}
        values={edit.values}
        errors={edit.errors}
        onChange={edit.setValue}
        disabled={(field) => employerField(field).certified}
        sectionHint={{ LICENCE: COMPANY.edit.hint }}
      />
      <FormActions
        pinned
        label={COMPANY.edit.save}
        busy={edit.busy}
        aside={
          <>
            <Button size="large" onClick={cancel}>
              {COMPANY.edit.cancel}
            </Button>
            {edit.count > 0 && <span className={styles.soft}>{PARTY.kept}</span>}
          </>
        }
      />
    </Form>
  );
}
