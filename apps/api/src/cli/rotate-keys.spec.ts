import { testHouse, type TestHouse } from '../../test/test-app.js';
import { Cipher } from '../core/cipher/index.js';
import { rotateKeys } from './rotate-keys.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const OLD = Buffer.alloc(32, 7).toString('base64');
const NEW = Buffer.alloc(32, 9).toString('base64');
const sealed = () =>
  house.sql<{ value: string }>('/* scope:SYSTEM */ select id_no_cipher as value from student order by id');

it('encrypts everything with the new key, once, and loses nothing', async () => {
  const before = await sealed();
  const rotating = new Cipher({ k1: OLD, k2: NEW }, 'k2', 'lookup');
  expect(await rotateKeys(house.source, rotating)).toBe(before.length);
  expect(await rotateKeys(house.source, rotating)).toBe(0);
  const after = await sealed();
  const [onlyOld, onlyNew] = [new Cipher({ k1: OLD }, 'k1', 'lookup'), new Cipher({ k2: NEW }, 'k2', 'lookup')];
  expect(after.map(({ value }) => onlyNew.decrypt(value))).toEqual(before.map(({ value }) => onlyOld.decrypt(value)));
  expect(() => onlyOld.decrypt(after[0]!.value)).toThrow('data key k2 is missing');
});
