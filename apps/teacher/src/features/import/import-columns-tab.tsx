import { importTargetLabel, ORIGIN_IMPORT_TARGETS } from '@qicheng/domain';
import { LeaveGuard, describeError } from '@qicheng/ui';
import { App, Button, Select, Tag } from 'antd';
import { useState } from 'react';
import { IMPORT } from '../../messages/import';
import { StandingBar } from '../../record';
import { useImportActions, type ImportColumn, type ImportDetail } from './import.api';
import styles from './import.module.css';
import { useColumns, type ColumnWork } from './use-columns';

const { column: M } = IMPORT;

const TARGETS = [
  { value: '', label: M.ignored },
  ...ORIGIN_IMPORT_TARGETS.map((value) => ({ value: value as string, label: importTargetLabel(value) })),
];

/** Which column was recognised as what, and which are ignored; what is not right can be said by hand. */
export function ImportColumns({ batch }: { readonly batch: ImportDetail }) {
  const work = useColumns(batch);
  const { columns } = work;
  const used = columns.filter(({ field }) => field !== null).length;
  const editable = batch.actions.includes('assign');
  return (
    <>
      <p>
        {M.summary(used, columns.length - used)}
        {editable && M.hint}
      </p>
      <ul className={styles.mapping} aria-label={M.label}>
        {columns.map((column) => (
          <li key={column.letter} className={column.field === null ? styles.ignored : undefined}>
            <code>{column.letter}</code>
            <span>{column.heading || M.nameless}</span>
            {editable ? <Target column={column} work={work} /> : <Recognised field={column.field} />}
          </li>
        ))}
      </ul>
      {editable && <CheckAgain id={batch.id} work={work} />}
    </>
  );
}

const Recognised = ({ field }: { readonly field: string | null }) =>
  field === null ? <Tag variant="outlined">{M.ignored}</Tag> : <strong>{importTargetLabel(field)}</strong>;

interface TargetProps {
  readonly column: ImportColumn;
  readonly work: ColumnWork;
}

const Target = ({ column: { letter, heading, field }, work }: TargetProps) => (
  <Select
    aria-label={M.readAs(letter, heading)}
    value={field ?? ''}
    options={TARGETS}
    showSearch={{ optionFilterProp: 'label' }}
    popupMatchSelectWidth={220}
    {...(work.isTwice(field) && { status: 'error' })}
    onChange={(next) => work.assign(letter, next === '' ? null : next)}
  />
);

function CheckAgain({ id, work: { changes, flaw, discard } }: { readonly id: string; readonly work: ColumnWork }) {
  const { assign } = useImportActions(id);
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const check = () => {
    setBusy(true);
    assign(changes)
      .then(() => {
        discard();
        void message.success(M.started);
      })
      .catch((error: unknown) => message.error(describeError(error).text))
      .finally(() => setBusy(false));
  };
  return (
    <StandingBar
      standing={flaw ?? (changes.length > 0 ? M.changed(changes.length) : M.unchanged)}
      flawed={flaw !== undefined}
    >
      <Button disabled={changes.length === 0 || busy} onClick={discard}>
        {M.reset}
      </Button>
      <Button type="primary" loading={busy} disabled={changes.length === 0 || flaw !== undefined} onClick={check}>
        {M.check}
      </Button>
      <LeaveGuard when={changes.length > 0 && !busy} onLeave={discard} />
    </StandingBar>
  );
}
