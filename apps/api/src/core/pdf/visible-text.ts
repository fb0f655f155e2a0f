const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Text in which nothing is lost on paper: a character that the font cannot draw is written as its code, 〔U+2B74E〕, instead of
 * a blank; line breaks stay, other invisible characters go.
 */
export const visibleText = (text: string, draws: (codePoint: number) => boolean): string =>
  [...text.normalize('NFC').replace(/\r\n?/g, '\n')]
    .map((character) => {
      if (character === '\n') return character;
      if (INVISIBLE.test(character)) return character === '\t' ? ' ' : '';
      const codePoint = character.codePointAt(0) ?? 0;
      return draws(codePoint) ? character : `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;
    })
    .join('');
