import { tmpdir } from 'node:os';
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

describe('a house reached over https', () => {
  it('keeps its cookies and its visitors on https, and has no mail page in production', async () => {
    const house = await testHouse({
      PUBLIC_URL: 'https://qicheng.example',
      SMTP_URL: 'smtp://mail.qicheng.example',
      NODE_ENV: 'production',
      PASSWORD_COST: 'full',
      MAIL_CATCHER_DIR: tmpdir(),
    });
    try {
      const login = { portal: 'student', account: house.world.logins['studentA1'], password: PASSWORD };
      const { headers } = await house.nobody('student').post('/api/auth/login', login);
      expect(headers['set-cookie']).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
      expect(headers['strict-transport-security']).toMatch(/^max-age=/);
      for (const path of ['/dev/mail', '/dev/mail/x', '/dev/mail?format=json'])
        expect((await house.nobody().get(path)).status).toBe(404);
    } finally {
      await house.close();
    }
  });
});
