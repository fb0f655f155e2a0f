import { ORIGIN_SECTIONS } from '@qicheng/domain';
import { LeaveGuard, ReasonDialog } from '@qicheng/ui';
import { App, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { GRADUATE } from '../../messages/graduate';
import { ChangeTable } from './change-table';
import { GraduateFormSection } from './graduate-form-section';
import type { CollegeNode } from './graduate.api';
import styles from './graduate.module.css';
import { placeSuggestions } from './place-suggestions';
import { useCorrection, type CorrectionSource } from './use-correction';

const { edit: M } = GRADUATE;

interface Props extends CorrectionSource {
  /** Colleges, majors and classes that a record can name. */
  readonly colleges: readonly CollegeNode[];
}

/** Every field of the record as a form; saving shows the changes and asks why. */
export function GraduateForm({ colleges, ...source }: Props) {
  const correction = useCorrection(source);
  const { form, base, changes, typed, flawCount } = correction;
  const [asking, setAsking] = useState(false);
  const saved = useLeaveWhenSaved(source.graduate.id);
  const count = Object.keys(changes).length;
  const save = async (reason: string) => {
    const done = await correction.send(reason);
    setAsking(false);
    if (done) saved.leave();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={correction.record}
      onValuesChange={(changed: object) => correction.touched(Object.keys(changed))}
      onFinish={() => count > 0 && flawCount === 0 && setAsking(true)}
    >
      {ORIGIN_SECTIONS.map((section) => (
        <GraduateFormSection
          key={section}
          section={section}
          fields={base.fields}
          isChanged={(field) => changes[field] !== undefined}
          flawOf={correction.flawOf}
          suggestions={placeSuggestions(colleges, typed)}
        />
      ))}
      <div className={styles.bar}>
        <strong role="status">{flawCount > 0 ? M.fix(flawCount) : count > 0 ? M.changed(count) : M.clean}</strong>
        <Button disabled={count === 0} onClick={correction.discard}>
          {M.reset}
        </Button>
        <Button type="primary" htmlType="submit" disabled={count === 0 || flawCount > 0}>
          {M.save}
        </Button>
      </div>
      <ReasonDialog
        open={asking}
        title={M.confirm}
        lead={<ChangeTable fields={base.fields} changes={changes} />}
        label={M.reason}
        max={200}
        okText={M.save}
        onOk={save}
        onCancel={() => setAsking(false)}
      />
      <LeaveGuard when={count > 0 && !saved.leaving} />
    </Form>
  );
}

/** Goes back to the record once the guard has been lowered. */
function useLeaveWhenSaved(id: string) {
  const [leaving, setLeaving] = useState(false);
  const navigate = useNavigate();
  const { state } = useLocation() as { readonly state: unknown };
  const { message } = App.useApp();
  useEffect(() => {
    if (!leaving) return;
    message.success(M.saved);
    void navigate(`/graduates/${id}`, { state });
  }, [leaving, id, state, navigate, message]);
  return { leaving, leave: () => setLeaving(true) };
}
