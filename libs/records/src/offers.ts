/** What a view tells about its reader's actions. */
interface Offered {
  readonly offers: readonly {
    readonly action: string;
    readonly hindrance: string | null;
    readonly to: string | null;
  }[];
}

/** The action is the reader's in this state, hindered or not. */
export const isOffered = ({ offers }: Offered, action: string): boolean =>
  offers.some((offer) => offer.action === action);

/** Why an action is not open now, in words; undefined where nothing hinders. */
export const hindranceOf = ({ offers }: Offered, action: string): string | undefined =>
  offers.find((offer) => offer.action === action)?.hindrance ?? undefined;

/** The action can be done now. */
export const isOpen = (record: Offered, action: string): boolean =>
  isOffered(record, action) && hindranceOf(record, action) === undefined;

/** The state that an action leads this record to, as the API says; undefined while it is hindered or not the reader's. */
export const leadsTo = ({ offers }: Offered, action: string): string | undefined =>
  offers.find((offer) => offer.action === action)?.to ?? undefined;
