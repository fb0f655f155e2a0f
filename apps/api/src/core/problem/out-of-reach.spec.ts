import { outOfReach } from './out-of-reach.js';

const failed = (code: string) => Object.assign(new Error('told by the driver'), { code });

describe('what is out of reach', () => {
  it.each(['08006', '08P01', '53100', '53300', '57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET'])(
    'is known by %s, also inside of a failed query',
    (code) => {
      expect(outOfReach(failed(code))).toBe(code);
      expect(outOfReach(Object.assign(new Error('query failed'), { driverError: failed(code) }))).toBe(code);
    },
  );

  it('is known by what the driver says without a code', () => {
    expect(outOfReach(new Error('Connection terminated unexpectedly'))).toBe('Connection terminated unexpectedly');
  });

  it.each(['23505', '57014', '42P01', 'ENOENT'])('is not what failed with %s', (code) =>
    expect(outOfReach(failed(code))).toBeNull(),
  );

  it('is nothing that is no error', () => {
    for (const nothing of [null, undefined, 'ECONNREFUSED', {}]) expect(outOfReach(nothing)).toBeNull();
  });
});
