import { M } from '../messages';
import styles from './face.module.css';

type Shape = 'table' | 'form' | 'text';

const CELLS: Readonly<
  Record<Shape, { readonly row: string | undefined; readonly cells: number; readonly lines: number }>
> = {
  table: { row: styles.row, cells: 4, lines: 8 },
  form: { row: styles.pair, cells: 2, lines: 6 },
  text: { row: undefined, cells: 1, lines: 4 },
};

/** A skeleton in the shape of what is coming. */
export function Loading({ shape = 'text', lines }: { readonly shape?: Shape; readonly lines?: number }) {
  const { row, cells, lines: usual } = CELLS[shape];
  return (
    <div className={styles.lines} role="status" aria-label={M.face.loading} aria-busy="true">
      {Array.from({ length: lines ?? usual }, (_, line) => (
        <div key={line} className={row}>
          {Array.from({ length: cells }, (_, cell) => (
            <div key={cell} className={styles.bar} style={{ width: `${92 - ((line * 7 + cell * 11) % 34)}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
