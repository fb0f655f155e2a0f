import { useState } from 'react';
import { M } from '../messages';
import styles from './opinion.module.css';
import { useShortcuts } from './use-shortcuts';

/** Shows which keys do what, where the eye already is; `?` puts it away and brings it back. */
export function ShortcutHelp({ keys }: { readonly keys: readonly (readonly [key: string, label: string])[] }) {
  const [open, setOpen] = useState(true);
  useShortcuts({ '?': () => setOpen(!open) });
  return (
    <p className={styles.help} aria-label={M.review.shortcuts}>
      {[...(open ? keys : []), ['?', open ? M.review.help.hide : M.review.help.show] as const].map(([key, label]) => (
        <span key={key}>
          <kbd>{key}</kbd> {label}
        </span>
      ))}
    </p>
  );
}
