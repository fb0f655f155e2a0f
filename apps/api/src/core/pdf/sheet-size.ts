/** A4 in points, with margins that a printer and a binder leave. */
export const SHEET = { width: 595.28, left: 56, right: 56, top: 56, bottom: 785 } as const;
/** What stands between the margins, in points. */
export const TEXT_WIDTH = SHEET.width - SHEET.left - SHEET.right;

/** Ink of the house on paper. */
export const INK = { text: '#23262b', soft: '#5b5f66', rule: '#b9b5aa', shade: '#f4f2ec', accent: '#1f5c99' } as const;
