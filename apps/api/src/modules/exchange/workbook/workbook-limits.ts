/** What an uploaded workbook may cost before it is refused; every number is an upper bound. */
export interface WorkbookLimits {
  /** Bytes of the file as uploaded. */
  fileBytes: number;
  /** Entries in the zip directory. */
  entries: number;
  /** Unpacked bytes of one entry. */
  entryBytes: number;
  /** Unpacked bytes of all entries together. */
  totalBytes: number;
  /** Unpacked bytes of the shared-string table, the one part that has to be held in memory. */
  sharedStringBytes: number;
  /** Unpacked bytes of a descriptive part (workbook, relations, styles). */
  descriptionBytes: number;
  /** Unpacked size divided by packed size, for entries above `RATIO_FLOOR_BYTES`. */
  ratio: number;
  /** Rows that hold a value, `HEADER_ROWS` on top. */
  rows: number;
  /** Columns that hold a value. */
  columns: number;
  /** UTF-16 units in one cell. */
  cellLength: number;
}

const MEBIBYTE = 1024 * 1024;

/** Header rows allowed on top of the row limit. */
export const HEADER_ROWS = 10;

/** Below this unpacked size a high ratio is harmless and common (empty parts, themes). */
export const RATIO_FLOOR_BYTES = MEBIBYTE;

/** Limits of an ordinary import: 100,000 rows of some 40 columns unpack to about 190 MB. */
export const DEFAULT_LIMITS: Readonly<WorkbookLimits> = {
  fileBytes: 50 * MEBIBYTE,
  entries: 500,
  entryBytes: 400 * MEBIBYTE,
  totalBytes: 500 * MEBIBYTE,
  sharedStringBytes: 64 * MEBIBYTE,
  descriptionBytes: 4 * MEBIBYTE,
  ratio: 100,
  rows: 100_000,
  columns: 200,
  cellLength: 2_000,
};
