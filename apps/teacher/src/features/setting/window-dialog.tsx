import { SaveWindowDto, WINDOW_FLOWS } from '@qicheng/contracts';
import { selectableCodes } from '@qicheng/domain';
import { CodeSelect, Field, FormDialog } from '@qicheng/ui';
import { App, DatePicker, Form, Select } from 'antd';
import dayjs from 'dayjs';
import { useState, type KeyboardEvent } from 'react';
import { SETTING as M } from '../../messages/setting';
import { cohortOf, effectOf } from './opening';
import { useSettingActions, type WindowView } from './setting.api';
import styles from './setting.module.css';

interface Props {
  /** The one to change; a new one when left out. */
  readonly window?: WindowView;
  readonly onClose: () => void;
}

const FLOWS = WINDOW_FLOWS.map((flow) => ({ value: flow, label: M.flows[flow] }));

/** Sets when a flow is open for a cohort and level, and says what that does before it is saved. */
export function WindowDialog({ window, onClose }: Props) {
  const [form] = Form.useForm<SaveWindowDto>();
  const values: Partial<SaveWindowDto> = Form.useWatch((all: Partial<SaveWindowDto>) => all, form) ?? {};
  const [now] = useState(() => new Date());
  const { saveWindow } = useSettingActions();
  const { message } = App.useApp();
  const save = async ({ flow, gradYear, educationLevel, opensAt, closesAt }: SaveWindowDto) => {
    const times = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
    await saveWindow({ flow, gradYear, educationLevel: educationLevel ?? null, ...times });
    message.success(M.saved);
    onClose();
  };
  return (
    <FormDialog
      title={window ? M.editWindow(cohortOf(window.gradYear, window.educationLevel)) : M.addWindow}
      dto={SaveWindowDto}
      form={form}
      initialValues={initial(window)}
      submitLabel={M.save}
      onSubmit={save}
      onClose={onClose}
    >
      {!window && (
        <Field name="flow" label={M.flow}>
          <Select options={FLOWS} />
        </Field>
      )}
      {!window && <Field name="gradYear" label={M.gradYear} hint={M.gradYearHint} />}
      {!window && (
        <Field name="educationLevel" label={M.level} hint={M.levelHint}>
          <CodeSelect codes={selectableCodes('education_level')} />
        </Field>
      )}
      <Field name="opensAt" label={`${M.opensAt}（${M.zone}）`}>
        <MomentPicker />
      </Field>
      <Field name="closesAt" label={`${M.closesAt}（${M.zone}）`}>
        <MomentPicker />
      </Field>
      <p className={styles.effect} role="status">
        {effect(values, now, window)}
      </p>
    </FormDialog>
  );
}

const initial = (window: WindowView | undefined): Partial<SaveWindowDto> =>
  window
    ? { ...window, opensAt: new Date(window.opensAt), closesAt: new Date(window.closesAt) }
    : { flow: 'origin', educationLevel: null };

function effect(
  { gradYear, educationLevel, opensAt, closesAt }: Partial<SaveWindowDto>,
  now: Date,
  window?: WindowView,
): string {
  const year = gradYear ?? window?.gradYear;
  if (!year || !opensAt || !closesAt) return M.checkTimes;
  if (closesAt <= opensAt) return M.late;
  const level = window ? window.educationLevel : (educationLevel ?? null);
  return effectOf({ gradYear: year, educationLevel: level, opensAt, closesAt }, now);
}

interface MomentProps {
  readonly id?: string;
  readonly value?: Date;
  readonly onChange?: (moment: Date | undefined) => void;
}

/** Enter takes the date that was typed; it does not send the form around it. */
const keepInPicker = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** A date with hours and minutes, in Beijing time wherever the browser is. */
const MomentPicker = ({ id, value, onChange }: MomentProps) => (
  <DatePicker
    {...(id !== undefined && { id })}
    showTime={{ format: 'HH:mm' }}
    onKeyDown={keepInPicker}
    format="YYYY-MM-DD HH:mm"
    value={value ? dayjs(value).tz('Asia/Shanghai') : null}
    onChange={(moment) =>
      onChange?.(moment ? dayjs.tz(moment.format('YYYY-MM-DD HH:mm'), 'Asia/Shanghai').toDate() : undefined)
    }
    style={{ width: '100%' }}
  />
);
