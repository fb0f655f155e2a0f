import type { OriginFieldKey } from '@qicheng/domain';

/** The id of the control of a field; its row is `…-row`. */
export const fieldId = (field: OriginFieldKey): string => `origin-${field}`;

/** Brings a field into view and puts the cursor into it. */
export function goToField(field: OriginFieldKey): void {
  const row = document.getElementById(`${fieldId(field)}-row`);
  row?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  row?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
