import { QueryFace } from '@qicheng/ui';
import type { ComponentProps } from 'react';
import { AgreementSheet, type SheetData } from '../sheet';
import styles from './agreement-case.module.css';
import { PAPER } from './messages';

type SheetQuery = ComponentProps<typeof QueryFace<SheetData>>['query'];

/** The agreement's sheet as it stands now, or its way here. */
export const SheetPart = ({ query }: { readonly query: SheetQuery }) => (
  <section className={styles.sheet} aria-label={PAPER.sheet}>
    <QueryFace query={query}>{(sheet) => <AgreementSheet sheet={sheet} />}</QueryFace>
  </section>
);
