/** Begins the ids of the form's controls. */
export const FORM_ID = 'termination';
