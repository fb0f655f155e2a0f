/** The id of a field's control; its row is `…-row`. */
export const fieldId = (form: string, field: string): string => `${form}-${field}`;

/** Brings a field of a form into view and puts the cursor into it. */
export function goToField(form: string, field: string): void {
  const row = document.getElementById(`${fieldId(form, field)}-row`);
  row?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  row?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
