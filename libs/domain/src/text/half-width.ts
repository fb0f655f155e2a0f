const WIDE_OR_INVISIBLE = /[\u00a0\u200b-\u200d\u3000\ufeff\uff01-\uff5e]/g;

/** Full-width letters, digits and signs as half-width ones, odd spaces as plain ones, invisible characters gone. */
export const halfWidth = (text: string): string =>
  text.replace(WIDE_OR_INVISIBLE, (char) => {
    if (char === '\u3000' || char === '\u00a0') return ' ';
    return char >= '\uff01' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : '';
  });
