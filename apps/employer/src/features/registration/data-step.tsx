import type { EmployerFieldKey } from '@qicheng/domain';
import { EmployerFields, useComplaints } from '@qicheng/records';
import { FormActions, requiredMark } from '@qicheng/ui';
import { Button, Form } from 'antd';
import { REGISTRATION as M } from '../../messages/registration';
import { ASKED, companyFlaws, isAsked } from './company-data';
import type { StepProps } from './registration-draft';

const FORM_ID = 'registration';

/** Asks for the company's data, as far as they are at hand. */
export function DataStep({ draft, change }: StepProps) {
  const { errors, complain, forgive } = useComplaints(FORM_ID, ASKED);
  const known = draft.place?.name ?? null;
  const setValue = (field: EmployerFieldKey, value: string | null) => {
    change({ values: { ...draft.values, [field]: value } });
    forgive(field);
  };
  const goOn = () => {
    if (!complain(companyFlaws(draft))) change({ step: 'contact' });
  };
  return (
    <Form layout="vertical" requiredMark={requiredMark} onFinish={goOn}>
      <EmployerFields
        form={FORM_ID}
        values={{ ...draft.values, ...(known !== null && { name: known }) }}
        errors={errors}
        onChange={setValue}
        show={isAsked}
        disabled={(field) => field === 'name' && known !== null}
        requiredOf={(field) => field === 'name'}
        sectionHint={{ LICENCE: M.dataHint }}
      />
      <FormActions
        label={M.next}
        busy={false}
        aside={
          <Button size="large" onClick={() => change({ step: 'code' })}>
            {M.back}
          </Button>
        }
      />
    </Form>
  );
}
