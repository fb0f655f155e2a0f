import type { AgreementValues } from '@qicheng/domain';
import type { Actor } from '../../core/actor/index.js';
import type { Agreement } from './agreement.entity.js';

/** The terms as a reader may see them: what the student writes after a return is no business of the company before it is submitted. */
export const termsFor = (
  role: Actor['role'],
  { values, submittedValues }: Pick<Agreement, 'values' | 'submittedValues'>,
): AgreementValues => (role === 'EMPLOYER' ? (submittedValues ?? values) : values);
