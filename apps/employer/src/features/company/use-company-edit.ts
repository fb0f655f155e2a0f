import { ApiProblem } from '@qicheng/api-client';
import { checkEmployer, type EmployerFieldKey, type EmployerValues } from '@qicheng/domain';
import { complaintsOf, type Kept, useComplaints } from '@qicheng/records';
import { describeError } from '@qicheng/ui';
import { App } from 'antd';
import { useState } from 'react';
import { COMPANY } from '../../messages/company';
import { FIELD_ORDER } from './application-fields';
import { changesOver } from './changes-over';
import { useCompanyActions, type Company } from './company.api';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'company';

/** What is typed over the company's data, what is wrong with it, and how it is sent; a colleague's change leaves it standing. */
export function useCompanyEdit(company: Company, { typed, change, drop }: Kept<EmployerValues>, onSaved: () => void) {
  const { message } = App.useApp();
  const { edit } = useCompanyActions();
  const { errors, complain, forgive } = useComplaints(FORM_ID, FIELD_ORDER);
  const [busy, setBusy] = useState(false);
  const changes = changesOver(company.values, typed);
  const flaws = () =>
    complaintsOf(checkEmployer({ ...company.values, ...changes }).filter(({ field }) => field in changes));
  const send = async () => {
    try {
      await edit({ version: company.version, values: { ...changes } });
      void message.success(COMPANY.edit.saved);
      drop();
      onSaved();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const isStale = error.code === 'STALE';
      if (!complain(complaintsOf(error.fields)))
        void message.error(isStale ? COMPANY.edit.stale : describeError(error).text);
    }
  };
  return {
    values: { ...company.values, ...typed },
    errors,
    busy,
    count: Object.keys(changes).length,
    setValue: (field: EmployerFieldKey, value: string | null) => {
      change({ ...typed, [field]: value });
      forgive(field);
    },
    save: () => {
      if (complain(flaws())) return;
      setBusy(true);
      void send().finally(() => setBusy(false));
    },
  };
}
