import { EmployerFields } from '@qicheng/records';
import { FormSection, LeaveGuard, ReasonDialog } from '@qicheng/ui';
import { App, Button, Form, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { EMPLOYER } from '../../messages/employer';
import { EmployerDifferences } from './employer-differences';
import { RISKS, riskText } from './employer-words';
import type { EmployerView, RiskFlag } from './employer.api';
import styles from './employer.module.css';
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
  const saved = useLeaveWhenSaved(employer.id);
  const flaws = Object.keys(edit.errors).length;
  return (
    <Form layout="vertical" onFinish={() => setAsking(true)}>
      <EmployerFields form="employer" values={edit.values} errors={edit.errors} onChange={edit.change} />
      <FormSection title={M.risks} hint={M.risksHint}>
        <Risks value={edit.risks} onChange={edit.chooseRisks} />
      </FormSection>
      <div className={styles.bar}>
        <strong role="status">{flaws > 0 ? M.flawed(flaws) : edit.count > 0 ? M.changed(edit.count) : M.clean}</strong>
        <Button disabled={edit.count === 0} onClick={edit.discard}>
          {M.reset}
        </Button>
        <Button type="primary" htmlType="submit" disabled={edit.count === 0 || flaws > 0}>
          {M.save}
        </Button>
      </div>
      <ReasonDialog
        open={asking}
        title={M.confirm}
        lead={<EmployerDifferences employer={employer} edit={edit} />}
        label={M.reason}
        okText={M.save}
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

/** Goes back to the entry once the guard has been lowered. */
function useLeaveWhenSaved(id: string) {
  const [leaving, setLeaving] = useState(false);
  const navigate = useNavigate();
  const { message } = App.useApp();
  useEffect(() => {
    if (!leaving) return;
    void message.success(M.saved);
    void navigate(`/employers/${id}`);
  }, [leaving, id, navigate, message]);
  return { leaving, leave: () => setLeaving(true) };
}
