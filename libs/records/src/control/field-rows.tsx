import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { ControlField, Keyboard } from './control-field';
import styles from './control.module.css';
import { FieldControl } from './field-control';
import { fieldId } from './field-id';

/** A field of a catalogue with its key. */
export type KeyedField<Key extends string> = ControlField & { readonly key: Key };

/** How a form shows and takes its values; it holds none itself. */
export interface FieldRowsProps<Key extends string> {
  /** Begins the ids of the controls, for `goToField`. */
  readonly form: string;
  readonly values: Readonly<Partial<Record<Key, string | null>>>;
  readonly onChange: (field: Key, value: string | null) => void;
  /** What is wrong, by field. */
  readonly errors?: Readonly<Partial<Record<Key, string>>>;
  /** What is unusual, by field; told where nothing is wrong. */
  readonly warnings?: Readonly<Partial<Record<Key, string>>>;
  /** When a field is left, to judge it. */
  readonly onLeave?: (field: Key) => void;
  /** All of them, or those it says. */
  readonly disabled?: boolean | ((field: Key) => boolean);
  /** Under a control. */
  readonly hintOf?: (field: Key) => ReactNode;
  /** Whether a field must be filled; as its catalogue says when left out. */
  readonly requiredOf?: (field: Key) => boolean;
}

interface Props<Key extends string> extends FieldRowsProps<Key> {
  readonly fields: readonly KeyedField<Key>[];
  readonly keyboards?: Readonly<Partial<Record<Key, Keyboard>>>;
  readonly party?: string | undefined;
}

/** The labelled controls of some fields, for a `FormSection` inside antd's vertical `Form`. */
export const FieldRows = <Key extends string>({ fields, ...props }: Props<Key>) => (
  <>
    {fields.map((field) => (
      <FieldRow key={field.key} field={field} {...props} />
    ))}
  </>
);

type RowProps<Key extends string> = Omit<Props<Key>, 'fields'> & { readonly field: KeyedField<Key> };

function FieldRow<Key extends string>({
  field,
  form,
  values,
  errors,
  warnings,
  onChange,
  onLeave,
  ...props
}: RowProps<Key>) {
  const { key, kind, label, maxLength = 0 } = field;
  const { disabled = false, hintOf, requiredOf, keyboards, party } = props;
  const id = fieldId(form, key);
  const error = errors?.[key];
  const warning = warnings?.[key];
  return (
    <div id={`${id}-row`} className={widthOf(kind, maxLength)} onBlur={() => onLeave?.(key)}>
      <Form.Item
        label={label}
        htmlFor={id}
        required={requiredOf?.(key) ?? field.required}
        validateStatus={statusOf(error, warning)}
        help={error ?? warning}
        extra={hintOf?.(key)}
      >
        <FieldControl
          id={id}
          field={field}
          keyboard={keyboards?.[key]}
          party={party}
          value={values[key] ?? null}
          onChange={(value) => onChange(key, value)}
          disabled={typeof disabled === 'function' ? disabled(key) : disabled}
        />
      </Form.Item>
    </div>
  );
}

const statusOf = (error?: string, warning?: string) => {
  if (error !== undefined) return 'error';
  return warning === undefined ? '' : 'warning';
};

function widthOf(kind: ControlField['kind'], maxLength: number): string | undefined {
  // What counts its characters says so below its frame.
  if (kind === 'longtext') return styles.long;
  return kind === 'set' || maxLength > WIDE ? styles.wide : undefined;
}

/** Characters from which a text takes the whole width. */
const WIDE = 200;
