import type { Role } from '../identity/role.js';
import type { Guard, Transition } from './workflow.js';

/** One reviewer's turn. */
export interface ReviewStage<State extends string, Subject, Effect extends string> {
  readonly state: State;
  readonly by: Role;
  /** Hold for every opinion given at this stage. */
  readonly guards?: readonly Guard<Subject>[];
  /** What approving at this stage further asks for and also does. */
  readonly approve?: { readonly guards?: readonly Guard<Subject>[]; readonly effects?: readonly Effect[] };
  /** What any refusal at this stage also does. */
  readonly refuseEffects?: readonly Effect[];
}

/** Where a refusal leads and what its button says. */
export interface ReviewRefusal<State extends string> {
  readonly label: string;
  readonly to: State;
}

/** The whole chain: the stages in order, the state after the last approval, and the refusals open at every stage. */
export interface ReviewChain<State extends string, Subject, Effect extends string, Refusing extends string> {
  readonly stages: readonly ReviewStage<State, Subject, Effect>[];
  readonly approved: State;
  readonly refusals: Readonly<Record<Refusing, ReviewRefusal<State>>>;
}

/** The rows of a chain in which each reviewer in turn approves, or refuses with a `reason`. */
export const reviewChain =
  <Subject extends { readonly reason?: string | null }>() =>
  <const State extends string, const Refusing extends string, const Effect extends string = never>({
    stages,
    approved,
    refusals,
  }: ReviewChain<State, Subject, Effect, Refusing>): Transition<'approve' | Refusing, State, Subject, Effect>[] =>
    stages.flatMap(({ state, by, guards = [], approve = {}, refuseEffects = [] }, index) => {
      const stage = { from: [state], by: [by] };
      const next = stages[index + 1]?.state ?? approved;
      const refusing = Object.entries<ReviewRefusal<State>>(refusals) as [Refusing, ReviewRefusal<State>][];
      return [
        {
          ...stage,
          action: 'approve',
          label: '通过',
          to: next,
          guards: [...guards, ...(approve.guards ?? [])],
          effects: approve.effects ?? [],
        },
        ...refusing.map(([action, { label, to }]) => ({
          ...stage,
          action,
          label,
          to,
          guards: [...guards, REASON_LENGTH],
          requires: ['reason' as const],
          effects: refuseEffects,
        })),
      ];
    });

/** A reason, once given, has 5–500 characters (workflows: notation `reason!`); that one is given at all is `requires`' business. */
export const REASON_LENGTH: Guard<{ readonly reason?: string | null }> = {
  reason: '请用 5 至 500 个字说明原因',
  test: ({ reason }) => !reason || (reason.trim().length >= 5 && reason.trim().length <= 500),
};
