import { AllocateNumbersDto, AssignClassNumbersDto, AssignNumberDto, ImportNumbersDto } from '@qicheng/contracts';
import { Field, FormDialog } from '@qicheng/ui';
import { InputNumber, Select } from 'antd';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { useColleges } from '../../place/place-filters';
import { useNumberActions } from './agreement-setup.api';
import { LEVEL_CHOICES } from './number-level';

const { numbers: M } = AGREEMENT_SETUP;
const USUAL = 100;
const USES = [
  { value: false, label: M.useAny },
  { value: true, label: M.useReserved },
];

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
      initialValues={{ count: USUAL, reserved: false }}
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
      <Field name="reserved" label={M.use} hint={M.useHint}>
        <Select options={USES} />
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

/** Takes in numbers that were given out elsewhere. */
export function TakeIn({ onDone, onClose }: Props) {
  const { takeIn } = useNumberActions();
  return (
    <FormDialog
      title={M.takeIn}
      dto={ImportNumbersDto}
      submitLabel={M.takeInOk}
      onSubmit={async (values) => {
        const range = await takeIn(values);
        if (range) onDone(M.takeInDone(range.first, range.last, range.count));
      }}
      onClose={onClose}
    >
      <p>{M.takeInLead}</p>
      <Field name="first" label={M.first} />
      <Field name="last" label={M.last} hint={M.lastHint} />
    </FormDialog>
  );
}

/** Gives every student of a class a number who has none. */
export function AssignClass({ onDone, onClose }: Props) {
  const { assignClass } = useNumberActions();
  const classes = useColleges().flatMap((college) =>
    college.majors.flatMap((major) =>
      major.classes.map(({ id, name, gradYear }) => ({ value: id, label: M.classOf(college.name, name, gradYear) })),
    ),
  );
  return (
    <FormDialog
      title={M.assignClass}
      dto={AssignClassNumbersDto}
      submitLabel={M.assignOk}
      onSubmit={async (values) => {
        const done = await assignClass(values);
        if (done) onDone(M.assignClassDone(done.assigned, done.skipped));
      }}
      onClose={onClose}
    >
      <p>{M.assignClassLead}</p>
      <Field name="classId" label={M.classLabel}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={classes} />
      </Field>
    </FormDialog>
  );
}
