import { IMPORT } from '../../messages/import';

const KILO = 1024;

/** A size in bytes as people read it. */
export const sizeInWords = (bytes: number): string =>
  bytes < KILO * KILO
    ? IMPORT.detail.kilobytes(String(Math.max(1, Math.round(bytes / KILO))))
    : IMPORT.detail.megabytes((bytes / KILO / KILO).toFixed(1));
