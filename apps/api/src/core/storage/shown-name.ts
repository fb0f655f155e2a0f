/** The longest file name that is kept, in UTF-16 units; an ending may still be added to it. */
const MAX_LENGTH = 190;

/** A file name as its uploader gave it, fit to be shown and sent: no folder, no control or bidirectional characters, no half character. */
export const shownName = (name: string | undefined, fallback: string): string =>
  (name ?? '')
    .replace(/^.*[\\/]/s, '')
    .slice(-MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim() || fallback;
