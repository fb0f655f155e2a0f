import { ApiProblem } from '@qicheng/api-client';
import { type EmployerFieldKey, type EmployerRisk, type EmployerValues } from '@qicheng/domain';
import { TYPING, useKept } from '@qicheng/records';
import { useState } from 'react';
import { EMPLOYER } from '../../messages/employer';
import { employerChanges, newFlaws } from './employer-changes';
import { useEmployerActions, type EmployerView } from './employer.api';

type Refused = Partial<Record<EmployerFieldKey, string>>;

interface Typed {
  /** The entry's version that it was typed over. */
  readonly over: number;
  readonly values: EmployerValues;
  /** The risk flags, once they are chosen anew. */
  readonly risks?: readonly EmployerRisk[];
}

/** What is typed over an entry, what is wrong with it, and how it is sent; a rival's change leaves it standing. */
export function useEmployerEdit(employer: EmployerView, reload: () => Promise<unknown>) {
  const { typed, put, drop } = useTypedOver(employer);
  const [refused, setRefused] = useState<Refused>({});
  const { edit } = useEmployerActions();
  const record: EmployerValues = employer.values;
  const risks = typed.risks ?? employer.riskFlags;
  const risksChanged = !sameFlags(risks, employer.riskFlags);
  const changes = employerChanges(record, typed.values);
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
    drop();
  };
  return {
    values: { ...record, ...typed.values },
    changes,
    risks,
    risksChanged,
    errors: { ...refused, ...newFlaws(record, changes, employer.claimed ? 'application' : 'entry') },
    count: Object.keys(changes).length + (risksChanged ? 1 : 0),
    change: (field: EmployerFieldKey, value: string | null) => {
      put({ ...typed, values: { ...typed.values, [field]: value } });
      setRefused(({ [field]: _forgiven, ...others }) => others);
    },
    chooseRisks: (flags: readonly EmployerRisk[]) => put({ ...typed, risks: [...flags] }),
    discard: () => {
      drop();
      setRefused({});
    },
    send,
  };
}

/** What is typed, kept as long as it changes something. */
function useTypedOver({ id, version, values, riskFlags }: EmployerView) {
  const kept = useKept<Typed>(`employer:${id}`, { over: version, values: {} }, ({ over }) =>
    over < version ? TYPING.restoredOver : TYPING.restored,
  );
  const isNothing = ({ values: typed, risks = riskFlags }: Typed) =>
    Object.keys(employerChanges(values, typed)).length === 0 && sameFlags(risks, riskFlags);
  return { typed: kept.typed, drop: kept.drop, put: (next: Typed) => kept.change(next, isNothing(next)) };
}

const sameFlags = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();

const byField = ({ fields }: ApiProblem): Refused =>
  Object.fromEntries(fields.map(({ field, message }) => [field.replace(/^values\./, ''), message]));
