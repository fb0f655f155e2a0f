import { checkPassword } from '@qicheng/domain';
import { Config, readConfig } from '../../config.js';
import { generatedPassword } from './generated-password.js';
import { isInitialPassword } from './initial-password.js';
import { maskedEmail } from './masked-email.js';
import { Passwords } from './passwords.js';

describe('passwords', () => {
  const passwords = new Passwords(new Config());

  it('are hashed by argon2id with 19 MiB and two passes, never twice alike', async () => {
    const hashes = await Promise.all([passwords.hash('Same-one-7'), passwords.hash('Same-one-7')]);
    expect(hashes[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('cost a token only where a test says so, never in production', () => {
    expect(() => readConfig({ ...process.env, NODE_ENV: 'production', PASSWORD_COST: 'token' })).toThrow(
      'PASSWORD_COST: a password has its full cost in production',
    );
  });

  it('match their own hash only, and nothing without one', async () => {
    const hash = await passwords.hash('Same-one-7');
    expect(
      await Promise.all([
        passwords.matches(hash, 'Same-one-7'),
        passwords.matches(hash, 'Same-one-8'),
        passwords.matches(null, 'Same-one-7'),
      ]),
    ).toEqual([true, false, false]);
  });

  it('that are generated pass the rules', () => {
    for (let time = 0; time < 500; time += 1) expect(checkPassword(generatedPassword(), [])).toBeNull();
  });

  it('of the first sign-in are the last six characters of the document number', () => {
    expect(
      ['01234x', '01234X', '012345', '1234X', ''].map((password) => isInitialPassword('11010520000101234X', password)),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('a masked address', () => {
  it.each([
    ['zhang.san@mail.example', 'zh***@mail.example'],
    ['ab@mail.example', 'a***@mail.example'],
    ['a@mail.example', '***@mail.example'],
    [null, null],
  ])('%s is shown as %s', (email, shown) => expect(maskedEmail(email)).toBe(shown));
});
