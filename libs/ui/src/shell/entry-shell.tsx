import type { ReactNode } from 'react';
import { usePortal } from '../app/portal-context';
import { M } from '../messages';
import { Brand } from './brand';
import styles from './entry.module.css';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Under the form: other ways in, help. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
}

/** The page of someone not signed in: log-in, activation, registration, password reset. */
export function EntryShell({ title, lead, children, footer, wide = false }: Props) {
  const portal = usePortal();
  return (
    <div className={styles.entry}>
      <header className={styles.cover}>
        <Brand />
        <div className={styles.words}>
          <p className={styles.system}>{M.system[portal]}</p>
          <p className={styles.motto}>{M.motto}</p>
        </div>
        <Landscape />
      </header>
      <main id="main" className={styles.side}>
        <div className={wide ? styles.wide : styles.sheet}>
          <h1 className={styles.title}>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
        <footer className={styles.footer}>{footer ?? M.entry.help}</footer>
      </main>
    </div>
  );
}

const Landscape = () => (
  <svg
    className={styles.landscape}
    viewBox="0 0 600 360"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="430" cy="118" r="46" fill="none" stroke="currentColor" strokeWidth="1.5" opacity=".55" />
    {[0, 1, 2, 3, 4, 5].map((ridge) => (
      <path
        key={ridge}
        d={`M-20 ${190 + ridge * 24} C 110 ${130 + ridge * 32}, 200 ${250 + ridge * 14}, 330 ${186 + ridge * 27} S 520 ${150 + ridge * 33}, 640 ${200 + ridge * 24}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        opacity={0.25 + ridge * 0.09}
      />
    ))}
    <path
      d="M230 372 C 300 322, 424 318, 388 266 S 376 214, 428 172"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      opacity=".9"
    />
  </svg>
);
