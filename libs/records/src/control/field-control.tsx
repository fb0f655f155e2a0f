import { CodeSelect, RegionCascader } from '@qicheng/ui';
import { Input, Radio } from 'antd';
import { loadRegions } from '../load-regions';
import type { ControlField, ControlProps, Keyboard } from './control-field';
import { DayPicker } from './day-picker';
import { CONTROL as M } from './messages';
import { offeredCodes } from './offered-codes';
import { SetControl } from './set-control';

interface Props extends ControlProps {
  readonly field: ControlField;
  readonly keyboard?: Keyboard | undefined;
  /** Which side chooses, where a code table offers each side its own. */
  readonly party?: string | undefined;
}

/** The control that fits a field of any catalogue: code, region, date, yes or no, several of a list, number, text. */
export function FieldControl({ field, keyboard, party, value = null, onChange, ...rest }: Props) {
  const { kind, label, required } = field;
  const change = (next: string | null | undefined) => onChange?.(next ? next : null);
  const named = { ...rest, 'aria-label': label };
  if (kind === 'set') return <SetControl {...rest} field={field} value={value} onChange={change} />;
  if (kind === 'code')
    return (
      <CodeSelect
        {...named}
        codes={offeredCodes(field, value, party)}
        value={value}
        onChange={change}
        required={required}
      />
    );
  if (kind === 'region') return <RegionCascader {...rest} load={loadRegions} value={value} onChange={change} />;
  if (kind === 'boolean')
    return (
      <Radio.Group
        {...named}
        value={value}
        options={yesNo(field)}
        onChange={({ target }) => change(target.value as string)}
      />
    );
  if (kind === 'date') return <DayPicker {...rest} value={value} onChange={change} />;
  return <TextControl {...rest} field={field} keyboard={keyboard} value={value} onChange={change} />;
}

const yesNo = ({ yesNo: [yes, no] = [M.yes, M.no] }: ControlField) => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
];

type TextProps = Omit<Props, 'party' | 'value'> & { readonly value: string | null };

function TextControl({ field, keyboard, value, onChange, ...rest }: TextProps) {
  const { kind, label, maxLength, unit } = field;
  const shared = {
    ...rest,
    'aria-label': label,
    value: value ?? '',
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange?.(target.value),
    ...(maxLength !== undefined && { maxLength }),
  };
  if (kind === 'longtext') return <Input.TextArea {...shared} autoSize={{ minRows: 4, maxRows: 16 }} showCount />;
  return <Input {...shared} {...(unit && { suffix: unit })} {...(keyboard ?? KEYBOARD[kind])} />;
}

const KEYBOARD: Readonly<Partial<Record<ControlField['kind'], Keyboard>>> = {
  decimal: { inputMode: 'decimal', autoComplete: 'off' },
  integer: { inputMode: 'numeric', autoComplete: 'off' },
};
