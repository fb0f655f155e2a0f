import type { components } from '@qicheng/api-client';

type Kind = components['schemas']['EmployerTaskGroup']['kind'];

const ALL: Readonly<Record<Kind, string>> = {
  CONFIRM: '/agreements?state=EMPLOYER_CONFIRM',
  STAMP: '/agreements?state=SEALING',
  ENDING: '/agreements?state=INVITED',
  INVITED: '/agreements?state=INVITED',
  ANSWER: '/terminations?state=COUNTERPART_CONFIRM',
  TERMINATION: '/terminations',
  JOIN: '/company',
  CHANGE: '/company',
};

/** Where everything of a kind is listed. */
export const allOf = (kind: Kind): string => ALL[kind];

/** Where one thing of a kind is done. */
export function oneOf(kind: Kind, id: string): string {
  if (kind === 'JOIN' || kind === 'CHANGE') return '/company';
  return `/${kind === 'ANSWER' || kind === 'TERMINATION' ? 'terminations' : 'agreements'}/${id}`;
}
