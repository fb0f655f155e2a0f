import { SearchOutlined } from '@ant-design/icons';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useId, useState } from 'react';
import { M } from '../messages';
import { useNarrow } from '../theme';
import styles from './table.module.css';
import { useDebouncedText } from './use-debounced-text';
import type { ListQueryControl } from './use-list-query';

/** One filter; a date range writes `<name>From` and `<name>To`. */
export type FilterField =
  | { readonly kind: 'keyword'; readonly name: string; readonly label: string; readonly placeholder?: string }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly loading?: boolean;
      readonly disabled?: boolean;
    }
  | { readonly kind: 'dates'; readonly name: string; readonly label: string };

interface Props {
  readonly fields: readonly FilterField[];
  readonly list: ListQueryControl;
}

/** The filters of a list, kept in the address; behind one button on a phone, the keyword excepted. */
export function FilterBar({ fields, list }: Props) {
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const active = fields.filter(({ name, kind }) => kind !== 'keyword' && isSet(list, name)).length;
  const shown = narrow && !open ? fields.filter(({ kind }) => kind === 'keyword') : fields;
  return (
    <div role="search" className={styles.filters} aria-label={M.table.filters}>
      {shown.map((field) => (
        <Filter key={field.name} field={field} list={list} />
      ))}
      {narrow && fields.length > 1 && (
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {M.table.moreFilters(active)}
        </Button>
      )}
      {fields.some(({ name }) => isSet(list, name)) && (
        <Button
          type="link"
          onClick={() =>
            list.setFilters(
              Object.fromEntries(
                fields.flatMap(({ name }) => [name, `${name}From`, `${name}To`].map((key) => [key, ''])),
              ),
            )
          }
        >
          {M.table.reset}
        </Button>
      )}
    </div>
  );
}

const isSet = ({ query }: ListQueryControl, name: string) =>
  ['', 'From', 'To'].some((end) => (query.filters[`${name}${end}`] ?? '') !== '');

function Filter({ field, list }: { readonly field: FilterField; readonly list: ListQueryControl }) {
  const id = useId();
  const control = () => {
    if (field.kind === 'keyword') return <Keyword id={id} field={field} list={list} />;
    if (field.kind === 'dates') return <Dates id={id} name={field.name} list={list} />;
    return (
      <Select
        id={id}
        className={styles.control ?? ''}
        value={list.query.filters[field.name] || null}
        options={[...field.options]}
        onChange={(value: string | null) => list.setFilters({ [field.name]: value ?? '' })}
        placeholder={M.table.all}
        loading={field.loading ?? false}
        disabled={field.disabled ?? false}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        allowClear
      />
    );
  };
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{field.label}</label>
      {control()}
    </div>
  );
}

interface KeywordProps {
  readonly id: string;
  readonly field: Extract<FilterField, { kind: 'keyword' }>;
  readonly list: ListQueryControl;
}

function Keyword({ id, field, list }: KeywordProps) {
  const [text, type] = useDebouncedText(list.query.filters[field.name] ?? '', (value) =>
    list.setFilters({ [field.name]: value.trim() }),
  );
  return (
    <Input
      id={id}
      className={styles.keyword ?? ''}
      value={text}
      onChange={({ target }) => type(target.value, target.value === '')}
      onPressEnter={() => type(text, true)}
      placeholder={field.placeholder ?? ''}
      prefix={<SearchOutlined aria-hidden="true" />}
      allowClear
    />
  );
}

function Dates({ id, name, list }: { readonly id: string; readonly name: string; readonly list: ListQueryControl }) {
  const day = (end: 'From' | 'To') => {
    const text = list.query.filters[`${name}${end}`];
    return text ? dayjs(text) : null;
  };
  return (
    <DatePicker.RangePicker
      id={{ start: id }}
      value={[day('From'), day('To')]}
      onChange={(days) => list.setFilters({ [`${name}From`]: iso(days?.[0]), [`${name}To`]: iso(days?.[1]) })}
      allowEmpty={[true, true]}
    />
  );
}

const iso = (day: Dayjs | null | undefined): string => day?.format('YYYY-MM-DD') ?? '';
