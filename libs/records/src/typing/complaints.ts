/** Complaints by field. */
export type Complaints = Readonly<Partial<Record<string, string>>>;

/** Complaints as the domain and the API list them; of several about one field the first is told. */
export const complaintsOf = (flaws: readonly { readonly field: string; readonly message: string }[]): Complaints =>
  Object.fromEntries(flaws.toReversed().map(({ field, message }) => [field, message]));
