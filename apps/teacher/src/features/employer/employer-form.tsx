import { EmployerFields } from '@qicheng/records';
import { FormSection, LeaveGuard, ReasonDialog } from '@qicheng/ui';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { EMPLOYER } from '../../messages/employer';
import { DifferenceTable, SaveBar, useLeaveWhenSaved } from '../../record';
import { useDifferences } from './employer-differences';
import { RISKS, riskText } from './employer-words';
import type { EmployerView, RiskFlag } from './employer.api';
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
      <LeaveGuard when={edit.count > 0 && !saved.leaving} />
    </Form>
  );
}

interface RisksProps {
  readonly value: readonly RiskFlag[];
  readonly onChange: (risks: readonly RiskFlag[]) => void;
}

const Risks = ({ value, onChange }: RisksProps) => (
  <Form.Item label={M.risks} htmlFor="risks">
    <Select
      id="risks"
      mode="multiple"
      value={[...value]}
      onChange={onChange}
      options={RISKS.map((flag) => ({ value: flag, label: riskText(flag) }))}
    />
  </Form.Item>
);
