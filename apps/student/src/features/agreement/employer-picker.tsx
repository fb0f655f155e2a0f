import { EmployerSearch } from '@qicheng/records';
import { describeError } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { FORM } from '../../messages/agreement-form';
import { AddEmployerDialog } from './add-employer-dialog';
import { EmployerPreview } from './employer-preview';
import { searchEmployers, type EmployerHit } from './employer.api';
import styles from './form.module.css';

interface Props {
  /** On the button that takes the chosen company. */
  readonly label: string;
  readonly onPick: (employerId: string) => Promise<void>;
}

/** Finds a company or adds one, shows what is registered of it, and takes it. */
export function EmployerPicker({ label, onPick }: Props) {
  const [chosen, setChosen] = useState<EmployerHit | null>(null);
  const [adding, setAdding] = useState<string>();
  const { busy, failure, pick } = usePick(onPick);
  const add = (typed: string) => (
    <Button type="link" className={styles.ask ?? ''} onClick={() => setAdding(typed)}>
      {FORM.missing.ask} {FORM.missing.open}
    </Button>
  );
  return (
    <div className={styles.picker}>
      <label htmlFor="employer-search">{FORM.choose}</label>
      <EmployerSearch
        // Made anew, so that its list does not lie over the dialog.
        key={String(adding === undefined)}
        id="employer-search"
        search={searchEmployers}
        value={chosen}
        onChange={setChosen}
        footer={add}
      />
      {chosen === null ? <p className={styles.soft}>{add('')}</p> : <EmployerPreview hit={chosen} />}
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={describeError(failure).text} />}
      <div className={styles.row}>
        <Button
          type="primary"
          size="large"
          disabled={chosen === null}
          loading={busy}
          onClick={() => chosen !== null && void pick(chosen.id)}
        >
          {label}
        </Button>
      </div>
      {adding !== undefined && (
        <AddEmployerDialog typed={adding} onAdded={setChosen} onClose={() => setAdding(undefined)} />
      )}
    </div>
  );
}

function usePick(onPick: Props['onPick']) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const pick = async (id: string) => {
    setBusy(true);
    setFailure(undefined);
    await onPick(id).catch(setFailure);
    setBusy(false);
  };
  return { busy, failure, pick };
}
