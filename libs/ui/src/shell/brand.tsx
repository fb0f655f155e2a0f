import { usePortal } from '../app/portal-context';
import { M } from '../messages';
import styles from './shell.module.css';

/** The mark: a road that rises out of a gate, in the portal's colour. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--qc-primary)" />
      <path d="M7 25c8 0 6-12 14-14" fill="none" stroke="var(--qc-on-solid)" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M17 7h8v8"
        fill="none"
        stroke="var(--qc-on-solid)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Mark, product and portal. */
export function Brand({ compact = false }: { readonly compact?: boolean }) {
  const portal = usePortal();
  return (
    <span className={styles.brand}>
      <Mark />
      <span className={styles.product}>{M.product}</span>
      {!compact && <span className={styles.portal}>{M.portal[portal]}</span>}
    </span>
  );
}
