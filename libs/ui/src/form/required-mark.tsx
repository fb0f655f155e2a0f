import type { ReactNode } from 'react';
import { M } from '../messages';

/** Marks what is optional; most fields are not. */
export const requiredMark = (label: ReactNode, { required }: { required: boolean }) => (
  <>
    {label}
    {!required && <small style={{ marginInlineStart: 6, color: 'var(--qc-ink-faint)' }}>{M.form.optional}</small>}
  </>
);
