/** Characters that never begin a line: they stay with the one before them. */
const CLOSING = /[，。、；：？！）》」』”’…—·,.;:?!)\]}%]/u;
/** Letters, digits and signs that a browser keeps together as one word where it can. */
const WORD = /[!-~\u00a1-\u024f]+/gu;
const BROAD = /[MWmw@%&—]/u;
/** As wide as a Han character in many Chinese fonts. */
const SIGN = /[\u00a1-\u00bf\u00d7\u00f7]/u;
const CAPITAL = /[A-Z]/u;

/** The width of one character in em, rather too much than too little: fonts differ from system to system. */
const widthOf = (character: string): number => {
  if (character > '\u024f' || SIGN.test(character)) return 1;
  if (BROAD.test(character)) return 0.92;
  return CAPITAL.test(character) ? 0.7 : 0.56;
};

const emOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** What stays together: a word in Latin letters, or one Han character with the punctuation behind it. */
function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  for (const part of paragraph.split(/([!-~\u00a1-\u024f]+)/u)) {
    if (part.match(WORD)?.[0] === part) pieces.push(part);
    else
      for (const character of part) {
        const last = pieces.length - 1;
        if (CLOSING.test(character) && last >= 0) pieces[last] += character;
        else pieces.push(character);
      }
  }
  return pieces;
}

/** How many lines a text takes that is broken at `width` em, its own line breaks kept; one at least. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(paragraph)) {
    const em = emOf(piece);
    if (used + em <= width) used += em;
    else if (em <= width) {
      lines += 1;
      used = em;
    } else {
      // Longer than a line: it begins on its own and is broken wherever the line ends, one character short of it at worst.
      const more = Math.ceil(em / Math.max(width - 1, 1));
      lines += (used > 0 ? 1 : 0) + more - 1;
      used = width;
    }
  }
  return lines;
}
