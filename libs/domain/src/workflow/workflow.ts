import type { ActingRole } from '../identity/role.js';

/** How a state is named, coloured and, when nobody may leave it, marked final. */
export interface StateMeta {
  readonly label: string;
  readonly tone: 'default' | 'processing' | 'success' | 'warning' | 'error';
  readonly final?: true;
}

/** A precondition the record itself decides; `reason` is what the refused actor reads, in Chinese. */
export interface Guard<Subject> {
  readonly reason: string;
  readonly test: (subject: Subject) => boolean;
  /** The step is somebody else's: whom this guard refuses is not even offered it. */
  readonly others?: true;
}

/** One row of the table: in any of `from`, any of `by` may do `action`, and the record moves to `to`. */
export interface Transition<Action extends string, State extends string, Subject, Effect extends string> {
  readonly action: Action;
  readonly label: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly ActingRole[];
  /** All must hold; the first that does not gives the reason of the refusal. */
  readonly guards?: readonly Guard<Subject>[];
  /** Facts that must be filled or ticked, once the actor's input is laid over the record. */
  readonly requires?: readonly (keyof Subject & string)[];
  /** What else happens, in the same transaction; the API maps each name to one handler. */
  readonly effects?: readonly Effect[];
}

/** A record's whole life as one table. */
export interface Workflow<Action extends string, State extends string, Subject, Effect extends string> {
  readonly name: string;
  readonly label: string;
  readonly states: Readonly<Record<State, StateMeta>>;
  readonly initial: NoInfer<State>;
  /** Further states a record may be made in, such as an invitation sent. */
  readonly alsoInitial?: readonly NoInfer<State>[];
  readonly table: readonly Transition<Action, NoInfer<State>, Subject, Effect>[];
}

/** Every subject tells at least the state it is in. */
export interface Stateful {
  readonly state: string;
}

/** Subject is given, the rest inferred: `workflow<TerminationFacts>()({ … })`. */
export const workflow =
  <Subject extends Stateful>() =>
  <const Action extends string, const State extends string, const Effect extends string = never>(
    definition: Workflow<Action, State, Subject, Effect>,
  ): Workflow<Action, State, Subject, Effect> =>
    definition;

/** The actions, states or effects of a workflow, for naming them elsewhere. */
export type ActionOf<Flow> = Flow extends Workflow<infer Action, string, never, string> ? Action : never;
export type StateOf<Flow> = Flow extends { readonly states: Readonly<Record<infer State extends string, StateMeta>> }
  ? State
  : never;
export type EffectOf<Flow> = Flow extends Workflow<string, string, never, infer Effect> ? Effect : never;
