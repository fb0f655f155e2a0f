import { createHash, timingSafeEqual } from 'node:crypto';

const LENGTH = 6;

/** The initial password of a document number: its last six characters (L4). */
export const initialPasswordOf = (idNo: string): string => idNo.slice(-LENGTH);

/** True when `password` is the initial one; an X may be typed small. The time taken tells nothing. */
export const isInitialPassword = (idNo: string, password: string): boolean =>
  timingSafeEqual(digest(initialPasswordOf(idNo)), digest(password));

const digest = (text: string) => createHash('sha256').update(text.toUpperCase()).digest();
