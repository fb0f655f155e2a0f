import { employerField } from '@qicheng/domain';
import { EmployerFields } from '@qicheng/records';
import { FormActions, LeaveGuard, requiredMark } from '@qicheng/ui';
import { Button, Form } from 'antd';
import { COMPANY } from '../../messages/company';
import type { Company } from './company.api';
import { FORM_ID, useCompanyEdit } from './use-company-edit';

interface Props {
  readonly company: Company;
  readonly onClose: () => void;
}

/** The company's data that it changes by itself; what was certified stands there to read. */
export function CompanyForm({ company, onClose }: Props) {
  const edit = useCompanyEdit(company, onClose);
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
          <Button size="large" onClick={onClose}>
            {COMPANY.edit.cancel}
          </Button>
        }
      />
      <LeaveGuard when={edit.count > 0 && !edit.busy} />
    </Form>
  );
}
