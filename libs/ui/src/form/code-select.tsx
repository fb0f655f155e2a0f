import { Select } from 'antd';
import { M } from '../messages';

interface Props {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
  /** `codesOf(set)`, or any coded list. */
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly disabled?: boolean;
  readonly required?: boolean;
}

/** One code of a code table, searchable by label or code; the value is the code. */
export function CodeSelect({ codes, value, onChange, required = false, ...rest }: Props) {
  return (
    <Select<string | null>
      {...rest}
      value={value ?? null}
      onChange={(code) => onChange?.(code ?? null)}
      options={codes.map(({ code, label }) => ({ value: code, label }))}
      showSearch={{
        filterOption: (typed, option) =>
          finds(
            typed,
            codes.find(({ code }) => code === option?.value),
          ),
      }}
      placeholder={M.form.code}
      allowClear={!required}
    />
  );
}

const finds = (typed: string, found: Props['codes'][number] | undefined): boolean =>
  `${found?.label ?? ''} ${found?.code ?? ''}`.toLowerCase().includes(typed.toLowerCase());
