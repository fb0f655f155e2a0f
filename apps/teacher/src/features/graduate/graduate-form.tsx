import { ORIGIN_SECTIONS } from '@qicheng/domain';
import { LeaveGuard, ReasonDialog } from '@qicheng/ui';
import { Form } from 'antd';
import { useState } from 'react';
import { GRADUATE } from '../../messages/graduate';
import { DifferenceTable, SaveBar, useLeaveWhenSaved } from '../../record';
import { changesInWords, type TypedValues } from './graduate-changes';
import { GraduateFormSection } from './graduate-form-section';
import type { CollegeNode } from './graduate.api';
import { placeSuggestions } from './place-suggestions';
import { useCorrection, type CorrectionSource } from './use-correction';
import { useValueText } from './use-value-text';

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
  const saved = useLeaveWhenSaved(`/graduates/${source.graduate.id}`, M.saved);
  const text = useValueText();
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
      initialValues={correction.initial}
      onValuesChange={(changed: object, all: TypedValues) => correction.touched(Object.keys(changed), all)}
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
      <SaveBar changes={count} flaws={flawCount} onReset={correction.discard} />
      <ReasonDialog
        open={asking}
        title={M.confirm}
        lead={<DifferenceTable differences={changesInWords(base.fields, changes, text)} />}
        label={M.reason}
        max={200}
        okText={M.ok}
        onOk={save}
        onCancel={() => setAsking(false)}
      />
      <LeaveGuard when={count > 0 && !saved.leaving} onLeave={correction.discard} />
    </Form>
  );
}
