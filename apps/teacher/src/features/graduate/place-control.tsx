import { AutoComplete } from 'antd';

interface Props {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  /** Names that exist; a correction never makes a new one. */
  readonly names: readonly string[];
}

/** The name of a college, major or class, with those that exist to choose from. */
export const PlaceControl = ({ names, value = null, onChange, ...rest }: Props) => (
  <AutoComplete
    {...rest}
    value={value ?? ''}
    onChange={(text: string) => onChange?.(text || null)}
    options={names.map((name) => ({ value: name }))}
    showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
  />
);
