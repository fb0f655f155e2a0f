import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ControlProps } from './control-field';
import { CONTROL as M } from './messages';

const DAY = 'YYYY-MM-DD';

/** A day as `YYYY-MM-DD`. */
export const DayPicker = ({ value = null, onChange, ...rest }: ControlProps) => (
  <DatePicker
    {...rest}
    format={DAY}
    value={value === null ? null : dayjs(value, DAY)}
    onChange={(day) => onChange?.(day?.format(DAY) ?? null)}
    placeholder={M.date}
    style={{ width: '100%' }}
  />
);
