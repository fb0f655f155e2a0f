/** The three doors; each has its own session cookie. */
export type Portal = 'student' | 'teacher' | 'employer';

let current: Portal | undefined;

/** Says once, at start-up, which portal every request of this page speaks for. */
export const setPortal = (portal: Portal): void => {
  current = portal;
};

/** The portal of this page; throws before start-up has named it. */
export function currentPortal(): Portal {
  if (current === undefined) throw new Error('The portal of this page has not been set.');
  return current;
}
