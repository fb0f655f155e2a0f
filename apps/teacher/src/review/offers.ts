import { nextStep, type StepTable } from '../workflow/next-step';
import type { Offer } from './review-record';

/** Given in the opinion panel. */
export const OPINIONS: readonly string[] = ['approve', 'return'];

/** Steps that the API names by their action only, with the labels of their workflow and nothing in the way. */
export const plainOffers = (flow: StepTable, state: string, actions: readonly string[]): readonly Offer[] =>
  actions.flatMap((action) => {
    const step = nextStep(flow, state, action);
    return step === undefined ? [] : [{ action, label: step.label, hindrance: null }];
  });
