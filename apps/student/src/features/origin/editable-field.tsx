import { isOriginRequired, originField } from '@qicheng/domain';
import { OriginControl } from '@qicheng/records';
import { Button, Form, Input } from 'antd';
import { ORIGIN } from '../../messages/origin';
import { fieldId } from './go-to-field';
import type { OriginFieldState } from './origin.api';
import styles from './origin.module.css';
import { Opinion } from './opinion';
import type { OriginFormState } from './use-origin-form';

interface Props {
  readonly state: OriginFieldState;
  readonly form: OriginFormState;
}

/** A value of the graduate's; where it differs from what the school has, both stand one above the other. */
export function EditableField({ state, form }: Props) {
  const { field, schoolText, schoolValue } = state;
  const catalogue = originField(field);
  const id = fieldId(field);
  const changed = form.changed.some((one) => one.field === field);
  const error = form.errors[field];
  return (
    <div id={`${id}-row`} className={changed ? styles.changed : undefined} onBlur={() => form.check(field)}>
      {changed && (
        <p className={styles.school}>
          <span>
            {ORIGIN.school}：{schoolText ?? ORIGIN.empty}
          </span>
          <Button type="link" size="small" onClick={() => form.setValue(field, schoolValue)}>
            {ORIGIN.restore}
          </Button>
        </p>
      )}
      <Form.Item
        label={changed ? `${catalogue.label}（${ORIGIN.mine}）` : catalogue.label}
        htmlFor={id}
        required={isOriginRequired(catalogue, form.values, 'submission')}
        validateStatus={error === undefined ? '' : 'error'}
        help={error}
      >
        <OriginControl
          id={id}
          field={field}
          value={form.values[field] ?? null}
          onChange={(value) => form.setValue(field, value)}
        />
      </Form.Item>
      <Opinion state={state} />
      {changed && catalogue.reasonWanted && (
        <Form.Item label={ORIGIN.reason} htmlFor={`${id}-reason`} extra={ORIGIN.reasonHint} required>
          <Input.TextArea
            id={`${id}-reason`}
            rows={2}
            maxLength={200}
            value={form.reasonOf(field)}
            onChange={({ target }) => form.setReason(field, target.value)}
          />
        </Form.Item>
      )}
    </div>
  );
}
