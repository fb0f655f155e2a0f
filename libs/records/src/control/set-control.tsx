import { Checkbox } from 'antd';
import type { ControlField, ControlProps } from './control-field';
import styles from './control.module.css';

interface Props extends ControlProps {
  readonly field: ControlField;
}

/** Several of a list; the value is their codes, comma-separated, in the order of the list. */
export const SetControl = ({ field: { label, options = [] }, id, value = null, onChange, disabled = false }: Props) => {
  const chosen = value === null ? [] : value.split(',');
  const toggle = (code: string, on: boolean) => {
    const codes = options.map((option) => option.code).filter((one) => (one === code ? on : chosen.includes(one)));
    onChange?.(codes.length > 0 ? codes.join(',') : null);
  };
  return (
    <div id={id} role="group" aria-label={label} className={styles.set}>
      {options.map((option) => (
        <Checkbox
          key={option.code}
          disabled={disabled}
          checked={chosen.includes(option.code)}
          onChange={({ target }) => toggle(option.code, target.checked)}
        >
          {option.label}
        </Checkbox>
      ))}
    </div>
  );
};
