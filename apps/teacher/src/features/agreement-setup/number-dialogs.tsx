import { AllocateNumbersDto, AssignNumberDto } from '@qicheng/contracts';
import { Field, FormDialog } from '@qicheng/ui';
import { InputNumber, Select } from 'antd';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { useNumberActions } from './agreement-setup.api';
import { LEVEL_CHOICES } from './number-level';

const { numbers: M } = AGREEMENT_SETUP;
const USUAL = 100;

interface Props {
  /** Is told what came of it, in a sentence. */
  readonly onDone: (result: string) => void;
  readonly onClose: () => void;
}

/** Takes the next numbers of a cohort and level out of their series. */
export function TakeRange({ onDone, onClose }: Props) {
  const { takeRange } = useNumberActions();
  return (
    <FormDialog
      title={M.range}
      dto={AllocateNumbersDto}
      initialValues={{ count: USUAL }}
      submitLabel={M.rangeOk}
      onSubmit={async (values) => {
        const range = await takeRange(values);
        if (range) onDone(M.rangeDone(range.first, range.last, range.count));
      }}
      onClose={onClose}
    >
      <p>{M.rangeLead}</p>
      <Field name="gradYear" label={M.gradYear} hint={M.gradYearHint} />
      <Field name="level" label={M.levelLabel}>
        <Select options={LEVEL_CHOICES} />
      </Field>
      <Field name="count" label={M.count} hint={M.countHint}>
        <InputNumber min={1} max={10_000} precision={0} />
      </Field>
    </FormDialog>
  );
}

/** Gives one student a number before there is an agreement. */
export function AssignNumber({ onDone, onClose }: Props) {
  const { assign } = useNumberActions();
  return (
    <FormDialog
      title={M.assign}
      dto={AssignNumberDto}
      submitLabel={M.assignOk}
      onSubmit={async (values) => {
        const assigned = await assign({ studentNo: values.studentNo.trim() });
        if (assigned) onDone(M.assignDone(assigned.name, assigned.studentNo, assigned.agreementNo));
      }}
      onClose={onClose}
    >
      <p>{M.assignLead}</p>
      <Field name="studentNo" label={M.studentNo} />
    </FormDialog>
  );
}
