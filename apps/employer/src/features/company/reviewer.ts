import { APPLICATION } from '../../messages/company';
import type { Application } from './company.api';

/** Who decides an application of this kind, in words. */
export const reviewerOf = (kind: Application['kind']): string =>
  kind === 'JOIN' ? APPLICATION.submit.joinActor : APPLICATION.submit.actor;
