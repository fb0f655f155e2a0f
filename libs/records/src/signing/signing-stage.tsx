import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './signing.module.css';

interface Props {
  readonly title: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** One stage on the way to a signature; one that is passed stays in the page, hidden, so that nothing drawn or typed is lost. */
export function SigningStage({ title, shown, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    // Somebody who goes on or back is taken to the new heading; whoever has just come stays where they are.
    if (shown && !before.current) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
    before.current = shown;
  }, [shown]);
  return (
    <section className={styles.stage} aria-labelledby={id} hidden={!shown}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
