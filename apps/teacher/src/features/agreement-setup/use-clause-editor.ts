import { ApiProblem } from '@qicheng/api-client';
import { useKept } from '@qicheng/records';
import { useState } from 'react';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { useSaveClauses, type ClauseTemplateView } from './agreement-setup.api';
import { clauseFlaws, edited, excessOf, MOST_CLAUSES, sameClauses, worded, type EditedClause } from './clause-list';

interface Typed {
  /** The version that they were typed over. */
  readonly over: number;
  readonly clauses: readonly EditedClause[];
}

/** The clauses being edited over the version they began with; when somebody saves meanwhile, what is typed stays and the rival's version is told. */
export function useClauseEditor(template: ClauseTemplateView, reload: () => Promise<ClauseTemplateView | undefined>) {
  const [base, setBase] = useState(template);
  const kept = useKept<Typed | null>('clauses', null);
  const [rival, setRival] = useState(() =>
    kept.typed !== null && kept.typed.over < template.version ? template : undefined,
  );
  const clauses = kept.typed?.clauses ?? edited(base.clauses);
  const save = useSaveClauses();
  const begin = (version: ClauseTemplateView) => {
    setBase(version);
    kept.drop();
    setRival(undefined);
  };
  const send = async (note: string): Promise<void> => {
    try {
      await save({ baseVersion: base.version, clauses: worded(clauses), ...(note !== '' && { note }) });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
      const newest = await reload();
      if (newest !== undefined) {
        setBase(newest);
        setRival(newest);
      }
      throw new ApiProblem(error.status, { code: error.code, detail: AGREEMENT_SETUP.clauses.staleKept });
    }
    const saved = await reload();
    if (saved !== undefined) begin(saved);
  };
  return {
    base,
    clauses,
    rival,
    ...soundnessOf(clauses),
    changed: !sameClauses(clauses, base.clauses),
    change: (next: readonly EditedClause[]) =>
      kept.change({ over: kept.typed?.over ?? base.version, clauses: next }, sameClauses(next, base.clauses)),
    /** Lets go of what was typed. */
    discard: () => begin(base),
    send,
  };
}

function soundnessOf(clauses: readonly EditedClause[]) {
  const flawed = clauses.filter((clause) => Object.keys(clauseFlaws(clause)).length > 0).length;
  const excess = excessOf(clauses);
  const fits = clauses.length > 0 && clauses.length <= MOST_CLAUSES;
  return { flawed, excess, sound: flawed === 0 && excess === 0 && fits };
}
