import type { AgreementNumberState } from '@qicheng/domain';
import {
  ConfirmAction,
  dateTime,
  Empty,
  FilterBar,
  RecordTable,
  useListQuery,
  type FilterField,
  type ListQueryControl,
  type RecordColumn,
} from '@qicheng/ui';
import { Link } from 'react-router';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { useNumberActions, useNumberBook, type NumberItem } from './agreement-setup.api';
import { levelText } from './number-level';

const { numbers: M } = AGREEMENT_SETUP;
const STATES = Object.keys(M.state) as AgreementNumberState[];
const FIELDS: readonly FilterField[] = [
  { kind: 'keyword', name: 'keyword', label: M.column.no, placeholder: M.keywordHint },
  {
    kind: 'select',
    name: 'state',
    label: M.column.state,
    options: STATES.map((value) => ({ value, label: M.state[value] })),
  },
];

/** Every number of the ledger, whose it is, and taking back one that was given in advance. */
export function NumberBook({ onDone }: { readonly onDone: (result: string) => void }) {
  const list = ownList(useListQuery());
  const { page, pageSize, filters } = list.query;
  const state = STATES.find((one) => one === filters['state']);
  const { data, error, isPlaceholderData, refetch } = useNumberBook({
    page,
    pageSize,
    ...(state && { state }),
    ...(filters['keyword'] && { keyword: filters['keyword'] }),
  });
  return (
    <section aria-label={M.book}>
      <FilterBar list={list} fields={FIELDS} />
      <RecordTable<NumberItem>
        id="agreement-numbers"
        label={M.book}
        rowKey="no"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={columns(onDone)}
        onRetry={() => void refetch()}
        empty={<Empty title={M.empty} hint={M.emptyHint} />}
      />
    </section>
  );
}

// The page's tab stands in the address as well, and is no filter of the list.
const ownList = (list: ListQueryControl): ListQueryControl => {
  const { tab: _tab, ...filters } = list.query.filters;
  const reset = () => list.setFilters({ keyword: '', state: '' });
  return { ...list, query: { ...list.query, filters }, reset };
};

const columns = (onDone: (result: string) => void): RecordColumn<NumberItem>[] => [
  { key: 'no', title: M.column.no, width: 190 },
  {
    key: 'state',
    title: M.column.state,
    width: 150,
    render: ({ state, reserved }) => (state === 'FREE' && reserved ? M.reserved : M.state[state]),
  },
  { key: 'gradYear', title: M.column.gradYear, width: 90, render: ({ gradYear }) => M.year(gradYear) },
  { key: 'level', title: M.column.level, width: 110, render: ({ level }) => levelText(level) },
  {
    key: 'student',
    title: M.column.student,
    width: 200,
    render: ({ name, studentNo }) => name && studentNo && M.student(name, studentNo),
  },
  {
    key: 'agreement',
    title: M.column.agreement,
    width: 100,
    render: ({ agreementId }) => agreementId && <Link to={`/agreements/${agreementId}`}>{M.open}</Link>,
  },
  { key: 'updatedAt', title: M.column.updatedAt, width: 150, render: ({ updatedAt }) => dateTime(updatedAt) },
  {
    key: 'actions',
    title: M.column.actions,
    width: 100,
    render: (row) => row.state === 'ALLOCATED' && <Recall row={row} onDone={onDone} />,
  },
];

interface RecallProps {
  readonly row: NumberItem;
  readonly onDone: (result: string) => void;
}

function Recall({ row: { no, name }, onDone }: RecallProps) {
  const { recall } = useNumberActions();
  return (
    <ConfirmAction
      label={M.recall}
      next={M.recallLead(no, name ?? '')}
      reasonLabel={M.recallReason}
      button={{ size: 'small', danger: true }}
      onConfirm={async (reason) => {
        await recall({ agreementNo: no, reason });
        onDone(M.recallDone(no));
      }}
    />
  );
}
