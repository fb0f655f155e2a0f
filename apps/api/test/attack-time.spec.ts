import {
  checkIdNo,
  checkOriginField,
  checkPassword,
  isMobile,
  normaliseOriginValue,
  ORIGIN_FIELDS,
} from '@qicheng/domain';
import { isEmail, isUUID } from 'class-validator';
import { isPlain } from '../src/core/http/plain-input-hook.js';
import { shownName } from '../src/core/storage/index.js';

/** What makes a careless expression try every way of reading it. */
const LENGTH = 100_000;
const STUFF = ['a', '1', ' ', '-', '.', '@', '0', '１', '中', 'aA1 ', '1-', 'a@', 'a.', '+1', '\u200b', '北京市'];
const LONG = STUFF.flatMap((piece) => {
  const long = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [long, `${long}!`, `1${long}\n`];
});
/**
 * Tells work that grows with the length from work that explodes, not fast from slow: 100,000 characters need some
 * ten milliseconds of linear work and minutes of quadratic work, whatever the machine; in milliseconds.
 */
const EXPLODED_MS = 10_000;

function expectLinear(what: string, work: (text: string) => unknown): void {
  for (const text of LONG) {
    const started = performance.now();
    work(text);
    const took = performance.now() - started;
    expect([what, text.slice(0, 5), took < EXPLODED_MS]).toEqual([what, text.slice(0, 5), true]);
  }
}

describe('the work on very long input grows with its length', () => {
  it.each(ORIGIN_FIELDS.map(({ key }) => key))('in %s', (key) => {
    expectLinear(key, (text) => normaliseOriginValue(key, text));
    expectLinear(key, (text) => checkOriginField(key, text, { [key]: text }, 'submission'));
  });

  it('in identity rules', () => {
    expectLinear('id', checkIdNo);
    expectLinear('mobile', isMobile);
    expectLinear('password', (text) => checkPassword(text, [text.slice(1), 'abc']));
    expectLinear('file name', (text) => shownName(text, 'x'));
    expectLinear('plain', isPlain);
    expectLinear('address', (text) => isEmail(text));
    expectLinear('reference', (text) => isUUID(text));
  });
});
