/** The part of the school, and the keyword, that every queue can be narrowed to. */
const PLACES = ['collegeId', 'majorId', 'classId', 'gradYear', 'keyword'] as const;

/** Filters of a queue in the API's words. */
export type QueueFilter<State extends string> = { readonly state?: State } & Readonly<
  Partial<Record<(typeof PLACES)[number], string>>
>;

/** What the address asks of a queue; whatever the API does not know is left out. */
export function queueFilter<State extends string>(
  { states }: { readonly states: Readonly<Record<State, unknown>> },
  filters: Readonly<Record<string, string>>,
): QueueFilter<State> {
  const given = PLACES.flatMap((name) => (filters[name] ? [[name, filters[name]] as const] : []));
  const isState = (text: string): text is State => Object.hasOwn(states, text);
  const { state } = filters;
  return { ...(state !== undefined && isState(state) && { state }), ...Object.fromEntries(given) };
}
