import { EMPLOYER_RISK_LABEL, EMPLOYER_RISKS, type EmployerRisk } from '@qicheng/domain';
import { EmployerFields } from '@qicheng/records';
import { FormSection, LeaveGuard, ReasonDialog } from '@qicheng/ui';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { EMPLOYER } from '../../messages/employer';
import { DifferenceTable, SaveBar, useLeaveWhenSaved } from '../../record';
import { useDifferences } from './employer-differences';
import type { EmployerView } from './employer.api';
import { useEmployerEdit } from './use-employer-edit';

const { edit: M } = EMPLOYER;

interface Props {
  readonly employer: EmployerView;
  readonly reload: () => Promise<unknown>;
}

/** Every field of an entry as a form; saving shows the changes and asks why. */
export function EmployerForm({ employer, reload }: Props) {
  const edit = useEmployerEdit(employer, reload);
  const [asking, setAsking] = useState(false);
  const differences = useDifferences(employer, edit);
  const saved = useLeaveWhenSaved(`/employers/${employer.id}`, M.saved);
  const flaws = Object.keys(edit.errors).length;
  return (
    <Form layout="vertical" onFinish={() => setAsking(true)}>
      <EmployerFields form="employer" values={edit.values} errors={edit.errors} onChange={edit.change} />
      <FormSection title={M.risks} hint={M.risksHint}>
        <Risks value={edit.risks} onChange={edit.chooseRisks} />
      </FormSection>
      <SaveBar changes={edit.count} flaws={flaws} onReset={edit.discard} />
      <ReasonDialog
        open={asking}
        title={M.confirm}
        lead={<DifferenceTable differences={differences} />}
        label={M.reason}
        okText={M.ok}
        onOk={async (reason) => {
          await edit.send(reason);
          setAsking(false);
          saved.leave();
        }}
        onCancel={() => setAsking(false)}
      />
      <LeaveGuard when={edit.count > 0 && !saved.leaving} onLeave={edit.discard} />
    </Form>
  );
}

interface RisksProps {
  readonly value: readonly EmployerRisk[];
  readonly onChange: (risks: readonly EmployerRisk[]) => void;
}

const Risks = ({ value, onChange }: RisksProps) => (
  <Form.Item label={M.risks} htmlFor="risks">
    <Select
      id="risks"
      mode="multiple"
      value={[...value]}
      onChange={onChange}
      options={EMPLOYER_RISKS.map((risk) => ({ value: risk, label: EMPLOYER_RISK_LABEL[risk] }))}
    />
  </Form.Item>
);
