import { SaveOriginTierDto } from '@qicheng/contracts';
import { ORIGIN_TIER_LABEL, ORIGIN_TIERS, selectableCodes } from '@qicheng/domain';
import { CodeSelect, Field, FormDialog } from '@qicheng/ui';
import { App, Form, Select } from 'antd';
import { SETTING as M } from '../../messages/setting';
import { levelOf } from './opening';
import { useSettingActions, type TierView } from './setting.api';
import styles from './setting.module.css';

interface Props {
  readonly field: TierView;
  readonly onClose: () => void;
}

/** Chooses who changes a field from now on, at one education level or at all of them. */
export function TierDialog({ field: { field, label, tier, levels }, onClose }: Props) {
  const [form] = Form.useForm<SaveOriginTierDto>();
  const values: Partial<SaveOriginTierDto> = Form.useWatch((all: Partial<SaveOriginTierDto>) => all, form) ?? {};
  const { saveTier } = useSettingActions();
  const { message } = App.useApp();
  const save = async ({ educationLevel, tier: chosen }: SaveOriginTierDto) => {
    await saveTier(field, { educationLevel: educationLevel ?? null, tier: chosen ?? null });
    message.success(M.saved);
    onClose();
  };
  const showOwnTier = (level?: string | null) =>
    form.setFieldValue('tier', level ? levels.find((one) => one.educationLevel === level)?.tier : tier);
  const options = ORIGIN_TIERS.map((value) => ({ value, label: ORIGIN_TIER_LABEL[value] }));
  return (
    <FormDialog
      title={M.editTier(label)}
      dto={SaveOriginTierDto}
      form={form}
      initialValues={{ educationLevel: null, tier }}
      submitLabel={M.save}
      onSubmit={save}
      onClose={onClose}
    >
      <Field name="educationLevel" label={M.level} hint={M.tierLevelHint}>
        <CodeSelect codes={selectableCodes('education_level')} onChange={showOwnTier} />
      </Field>
      <Field name="tier" label={M.tierWho} hint={values.educationLevel ? M.tierHint.level : M.tierHint.all}>
        <Select options={options} allowClear />
      </Field>
      <p className={styles.effect} role="status">
        {effectOf(values)}
      </p>
    </FormDialog>
  );
}

function effectOf({ educationLevel, tier }: Partial<SaveOriginTierDto>): string {
  const level = educationLevel ? levelOf(educationLevel) : undefined;
  if (tier) return M.tierEffect[tier](level ?? M.tierRest);
  return level === undefined ? M.tierEffect.none : M.tierEffect.noneAt(level);
}
