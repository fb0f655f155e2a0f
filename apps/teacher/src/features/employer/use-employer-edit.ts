import { ApiProblem } from '@qicheng/api-client';
import { type EmployerFieldKey, type EmployerRisk, type EmployerValues } from '@qicheng/domain';
import { useState } from 'react';
import { EMPLOYER } from '../../messages/employer';
import { employerChanges, newFlaws } from './employer-changes';
import { useEmployerActions, type EmployerView } from './employer.api';

type Refused = Partial<Record<EmployerFieldKey, string>>;

/** What is typed over an entry, what is wrong with it, and how it is sent; a rival's change leaves it standing. */
export function useEmployerEdit(employer: EmployerView, reload: () => Promise<unknown>) {
  const [typed, setTyped] = useState<EmployerValues>({});
  const [chosen, setChosen] = useState<readonly EmployerRisk[]>();
  const [refused, setRefused] = useState<Refused>({});
  const { edit } = useEmployerActions();
  const record: EmployerValues = employer.values;
  const risks = chosen ?? employer.riskFlags;
  const risksChanged = !sameFlags(risks, employer.riskFlags);
  const changes = employerChanges(record, typed);
  const send = async (reason: string) => {
    const body = { version: employer.version, values: { ...changes }, reason };
    await edit(employer.id, { ...body, ...(risksChanged && { riskFlags: [...risks] }) }).catch(
      async (error: unknown) => {
        if (error instanceof ApiProblem) setRefused(byField(error));
        if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
        await reload();
        throw new ApiProblem(error.status, { code: error.code, detail: EMPLOYER.edit.stale });
      },
    );
  };
  return {
    values: { ...record, ...typed },
    changes,
    risks,
    risksChanged,
    errors: { ...refused, ...newFlaws(record, changes, employer.claimed ? 'application' : 'entry') },
    count: Object.keys(changes).length + (risksChanged ? 1 : 0),
    change: (field: EmployerFieldKey, value: string | null) => {
      setTyped((others) => ({ ...others, [field]: value }));
      setRefused(({ [field]: _forgiven, ...others }) => others);
    },
    chooseRisks: setChosen,
    discard: () => {
      setTyped({});
      setChosen(undefined);
      setRefused({});
    },
    send,
  };
}

const sameFlags = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();

const byField = ({ fields }: ApiProblem): Refused =>
  Object.fromEntries(fields.map(({ field, message }) => [field.replace(/^values\./, ''), message]));
