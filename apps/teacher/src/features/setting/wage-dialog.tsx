import { SaveMinimumWageDto } from '@qicheng/contracts';
import { PROVINCE_PREFIXES } from '@qicheng/domain';
import { DayPicker, useRegionName } from '@qicheng/records';
import { Field, FormDialog } from '@qicheng/ui';
import { App, Input, InputNumber, Select } from 'antd';
import { WAGE as M } from '../../messages/wage';
import { useWageActions, type MinimumWage } from './wage.api';

interface Props {
  /** The one to put right; a new one when left out. */
  readonly wage?: MinimumWage;
  readonly onClose: () => void;
}

const PROVINCES = [...PROVINCE_PREFIXES].map((prefix) => `${prefix}0000`);

/** Takes the figures of a province's tier from a day on. */
export function WageDialog({ wage, onClose }: Props) {
  const { save } = useWageActions();
  const { message } = App.useApp();
  const regionName = useRegionName();
  const send = async ({ region, tier, monthly, hourly, effectiveFrom, note }: SaveMinimumWageDto) => {
    await save({ region, tier, monthly, hourly, effectiveFrom, note: note ? note : null }, wage);
    message.success(M.saved);
    onClose();
  };
  return (
    <FormDialog
      title={wage ? M.editOf(M.nameOf(regionName(wage.region), wage.tier)) : M.add}
      dto={SaveMinimumWageDto}
      initialValues={wage ?? { tier: 1 }}
      submitLabel={M.save}
      onSubmit={send}
      onClose={onClose}
    >
      <Field name="region" label={M.region}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={PROVINCES.map((value) => ({ value, label: regionName(value) }))}
        />
      </Field>
      <Field name="tier" label={M.tier} hint={M.tierHint}>
        <InputNumber min={1} max={9} precision={0} />
      </Field>
      <Field name="monthly" label={M.monthly}>
        <InputNumber min={1} precision={2} />
      </Field>
      <Field name="hourly" label={M.hourly}>
        <InputNumber min={0} precision={2} />
      </Field>
      <Field name="effectiveFrom" label={M.effectiveFrom}>
        <DayPicker />
      </Field>
      <Field name="note" label={M.note} hint={M.noteHint}>
        <Input maxLength={60} />
      </Field>
    </FormDialog>
  );
}
