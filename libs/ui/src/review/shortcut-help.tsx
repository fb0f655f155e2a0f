import styles from './opinion.module.css';
import { M } from '../messages';

/** Shows which keys do what, where the eye already is. */
export const ShortcutHelp = ({ keys }: { readonly keys: readonly (readonly [key: string, label: string])[] }) => (
  <p className={styles.help} aria-label={M.review.shortcuts}>
    {keys.map(([key, label]) => (
      <span key={key}>
        <kbd>{key}</kbd> {label}
      </span>
    ))}
  </p>
);
