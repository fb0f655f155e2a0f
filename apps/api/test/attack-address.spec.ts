import { PASSWORD } from './people.js';
import { testHouse } from './test-app.js';

describe('the address of a caller', () => {
  const addressBehind = async (proxies: string, forwarded: string): Promise<string> => {
    const behind = await testHouse({ TRUSTED_PROXIES: proxies });
    try {
      const student = behind.nobody('student');
      const login = { portal: 'student', account: behind.world.logins['studentA1'], password: PASSWORD };
      await student.send('POST', '/api/auth/login', login, { 'x-forwarded-for': forwarded });
      const [session] = await behind.sql<{ ip: string }>('select ip from session');
      return session!.ip;
    } finally {
      await behind.close();
    }
  };

  it('is not what the caller says, without a proxy', async () => {
    expect(await addressBehind('0', '6.6.6.6')).toBe('127.0.0.1');
  });

  it('is what the one proxy says, not what it was told', async () => {
    expect(await addressBehind('1', '6.6.6.6, 203.0.113.7')).toBe('203.0.113.7');
  });
});
