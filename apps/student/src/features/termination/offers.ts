import type { MyTermination } from './termination.api';

type Offered = Pick<MyTermination, 'offers'>;

/** The action is the graduate's in this state, hindered or not. */
export const isOffered = ({ offers }: Offered, action: string): boolean =>
  offers.some((offer) => offer.action === action);

/** Why an action is not open now, in words; undefined where nothing hinders. */
export const hindranceOf = ({ offers }: Offered, action: string): string | undefined =>
  offers.find((offer) => offer.action === action)?.hindrance ?? undefined;
