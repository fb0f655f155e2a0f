import type { EmployerValues } from '@qicheng/domain';
import { EmployerSheet, useKept } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { COMPANY } from '../../messages/company';
import { CompanyForm } from './company-form';
import { useCompanyActions, type Company } from './company.api';
import styles from './company.module.css';
import { CompanyUsers } from './company-users';

const NOTHING: EmployerValues = {};

interface Props {
  readonly company: Company;
  /** The reader manages people and certified data. */
  readonly isAdmin: boolean;
  /** An application for new certified data is open already. */
  readonly changing: boolean;
}

/** The company's data to read and to correct, and its people. */
export function CompanyPart({ company, isAdmin, changing }: Props) {
  const kept = useKept<EmployerValues>(`company:${company.id}`, NOTHING);
  const [editing, setEditing] = useState(kept.restored);
  return (
    <section className={styles.part} aria-labelledby="company">
      <header className={styles.head}>
        <h2 id="company">{COMPANY.title}</h2>
        {!editing && (
          <div className={styles.acts}>
            {isAdmin && !changing && <RequestChange />}
            <Button onClick={() => setEditing(true)}>{COMPANY.edit.button}</Button>
          </div>
        )}
      </header>
      {editing ? (
        <CompanyForm company={company} kept={kept} onClose={() => setEditing(false)} />
      ) : (
        <EmployerSheet values={company.values} />
      )}
      <CompanyUsers users={company.users} isAdmin={isAdmin} />
    </section>
  );
}

function RequestChange() {
  const { change } = useCompanyActions();
  const { message } = App.useApp();
  const { label, next, actor, done } = COMPANY.change;
  return (
    <ConfirmAction
      label={label}
      next={next}
      actor={actor}
      onConfirm={async () => {
        await change();
        void message.info(done);
      }}
    />
  );
}
