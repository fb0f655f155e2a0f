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
const LENGTH = 50_000;
const STUFF = ['a', '1', ' ', '-', '.', '@', '0', '１', '中', 'aA1 ', '1-', 'a@', 'a.', '+1', '\u200b', '北京市'];
const LONG = STUFF.flatMap((piece) => {
  const long = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [long, `${long}!`, `1${long}\n`];
});
/** Far more than linear work needs for 50,000 characters, far less than exponential work takes; in milliseconds. */
const ENOUGH_MS = 500;

function expectQuick(what: string, work: (text: string) => unknown): void {
  for (const text of LONG) {
    const started = performance.now();
    work(text);
    const took = performance.now() - started;
    expect([what, text.slice(0, 5), took < ENOUGH_MS]).toEqual([what, text.slice(0, 5), true]);
  }
}

describe('very long input costs no time', () => {
  it.each(ORIGIN_FIELDS.map(({ key }) => key))('in %s', (key) => {
    expectQuick(key, (text) => normaliseOriginValue(key, text));
    expectQuick(key, (text) => checkOriginField(key, text, { [key]: text }, 'submission'));
  });

  it('in identity rules', () => {
    expectQuick('id', checkIdNo);
    expectQuick('mobile', isMobile);
    expectQuick('password', (text) => checkPassword(text, [text.slice(1), 'abc']));
    expectQuick('file name', (text) => shownName(text, 'x'));
    expectQuick('plain', isPlain);
    expectQuick('address', (text) => isEmail(text));
    expectQuick('reference', (text) => isUUID(text));
  });
});
