import { randomInt } from 'node:crypto';

const LENGTH = 16;
/** Without characters that are mistaken for one another when copied by hand. */
const CLASSES = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '@#%&*+=?'];
const ALPHABET = CLASSES.join('');

/** A random password of 16 characters with every class in it (workflows.md §1.2), about 95 bits. */
export function generatedPassword(): string {
  for (;;) {
    const password = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    if (CLASSES.every((characters) => [...characters].some((character) => password.includes(character))))
      return password;
  }
}
