/** A view of the API as it arrives: every date is an ISO 8601 string. */
export type Wire<View> = View extends Date
  ? string
  : View extends readonly (infer Item)[]
    ? Wire<Item>[]
    : View extends object
      ? { [Key in keyof View]: Wire<View[Key]> }
      : View;
