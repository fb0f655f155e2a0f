import { findCode, originField, selectableCodes, type CodeSet, type OriginFieldKey } from '@qicheng/domain';
import { CodeSelect, RegionCascader } from '@qicheng/ui';
import { DatePicker, Input, Radio, type InputProps } from 'antd';
import dayjs from 'dayjs';
import { loadRegions } from './load-regions';
import { M } from './messages';

interface Props {
  readonly field: OriginFieldKey;
  readonly id?: string;
  /** As it travels: codes as codes, dates `YYYY-MM-DD`; null for nothing. */
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly disabled?: boolean;
}

/** The control that fits a field of the origin record: code, region, date, yes or no, number, text. */
export function OriginControl({ field, value = null, onChange, ...rest }: Props) {
  const { kind, codeSet, maxLength, label, required } = originField(field);
  const change = (next: string | null | undefined) => onChange?.(next ? next : null);
  const named = { ...rest, 'aria-label': label };
  if (codeSet !== undefined)
    return (
      <CodeSelect {...named} codes={offeredCodes(codeSet, value)} value={value} onChange={change} required={required} />
    );
  if (kind === 'region') return <RegionCascader {...rest} load={loadRegions} value={value} onChange={change} />;
  if (kind === 'boolean')
    return (
      <Radio.Group
        {...named}
        value={value}
        options={YES_NO}
        onChange={({ target }) => change(target.value as string)}
      />
    );
  if (kind === 'date') return <DayPicker {...rest} value={value} onChange={change} />;
  return (
    <Input
      {...named}
      {...(maxLength !== undefined && { maxLength })}
      {...(INPUT[field] ?? (kind === 'decimal' ? NUMBER : {}))}
      value={value ?? ''}
      onChange={({ target }) => change(target.value)}
    />
  );
}

/** What a form offers, and the present code even where it is no longer offered. */
function offeredCodes(set: CodeSet, present: string | null) {
  const offered = selectableCodes(set);
  const old = present === null ? undefined : findCode(set, present);
  return old === undefined || offered.includes(old) ? offered : [...offered, old];
}

const DAY = 'YYYY-MM-DD';
const YES_NO = [
  { value: 'true', label: M.control.yes },
  { value: 'false', label: M.control.no },
];

type DayProps = Omit<Props, 'field' | 'value'> & { readonly value: string | null };

const DayPicker = ({ value, onChange, ...rest }: DayProps) => (
  <DatePicker
    {...rest}
    format={DAY}
    value={value === null ? null : dayjs(value, DAY)}
    onChange={(day) => onChange?.(day?.format(DAY) ?? null)}
    placeholder={M.control.date}
    style={{ width: '100%' }}
  />
);

type Keyboard = Pick<InputProps, 'inputMode' | 'autoComplete' | 'placeholder'>;

const NUMBER: Keyboard = { inputMode: 'decimal', placeholder: M.control.years };

/** Which keyboard a phone opens and what a browser may fill in. */
const INPUT: Partial<Record<OriginFieldKey, Keyboard>> = {
  mobile: { inputMode: 'tel', autoComplete: 'tel-national' },
  email: { inputMode: 'email', autoComplete: 'email' },
  qq: { inputMode: 'numeric', autoComplete: 'off' },
  homePostcode: { inputMode: 'numeric', autoComplete: 'postal-code' },
  homePhone: { inputMode: 'tel', autoComplete: 'off' },
  emergencyPhone: { inputMode: 'tel', autoComplete: 'off' },
  emergencyContact: { autoComplete: 'off' },
  homeAddress: { autoComplete: 'street-address' },
};
