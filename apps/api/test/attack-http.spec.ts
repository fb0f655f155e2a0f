import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProblemView } from '@qicheng/contracts';
import type { Client } from './client.js';
import { upload } from './import-house.js';
import { PASSWORD } from './people.js';
import { testHouse, type TestHouse } from './test-app.js';

const BOUNDARY = '----attack';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const headersOf = async (path: string) => (await (await house.as('centre')).get(path)).headers;

describe('every reply', () => {
  it('says what browsers may do with it', async () => {
    const headers = await headersOf('/api/graduates');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'/);
    expect(headers['content-security-policy']).toMatch(/script-src 'self'/);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('is kept only where the endpoint allows it', async () => {
    expect(await headersOf('/api/regions')).toMatchObject({ 'cache-control': 'private, max-age=86400' });
    expect(await headersOf('/api/nothing-here')).toMatchObject({ 'cache-control': 'no-store' });
  });

  it('of the health check tells nothing else', async () => {
    expect((await house.nobody().get('/api/health/ready')).body).toEqual({ status: 'ok' });
  });
});

describe('a write from elsewhere', () => {
  const login = (headers: Record<string, string>) => {
    const payload = { portal: 'teacher', account: house.world.logins['centre'], password: PASSWORD };
    return house.app.inject({ method: 'POST', url: '/api/auth/login?portal=teacher', payload, headers });
  };

  it.each([
    ['without any sign of where it comes from', {}],
    ['of a sandboxed page', { origin: 'null' }],
    ['of another site', { origin: 'https://evil.example' }],
    ['of another port', { origin: 'http://localhost:81' }],
    ['of a sister site', { 'sec-fetch-site': 'same-site', 'x-portal': 'teacher' }],
    ['across sites', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80', 'x-portal': 'teacher' }],
    ['typed by hand', { 'sec-fetch-site': 'none', 'x-portal': 'teacher' }],
    ['with a forged forwarded host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('%s is refused', async (_, headers: Record<string, string>) => {
    const reply = await login(headers);
    expect([reply.statusCode, reply.json<ProblemView>().code]).toEqual([403, 'CROSS_SITE']);
    expect(reply.cookies).toEqual([]);
  });

  it('as a plain form with the cookie is refused', async () => {
    const cookie = (await house.as('centre')).cookieHeader();
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      for (const origin of ['null', 'https://evil.example']) {
        const headers = { cookie, origin, 'content-type': type };
        const reply = await house.app.inject({
          method: 'POST',
          url: '/api/notifications/read?portal=teacher',
          headers,
          payload: 'a=1',
        });
        expect([type, origin, reply.statusCode]).toEqual([type, origin, 403]);
      }
  });

  it('in another content type is no JSON', async () => {
    const centre = await house.as('centre');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/jsonx']) {
      const headers = { 'content-type': type };
      const payload = Buffer.from('{"value":"坏学校"}');
      const { status } = await centre.send('PUT', '/api/settings/schoolName', payload, headers);
      expect([type, status >= 400 && status < 500]).toEqual([type, true]);
    }
  });
});

function evidence(client: Client, content: Buffer, name: string | null, copies = 1) {
  const filename = name === null ? '' : `; filename="${name}"`;
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"${filename}\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const parts = Array.from({ length: copies }, () => [Buffer.from(head), content, Buffer.from('\r\n')]).flat();
  return client.send<{ id?: string; name?: string; code?: string }>(
    'POST',
    '/api/origin-corrections/proofs',
    Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
    { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  );
}

describe('an uploaded proof', () => {
  it.each([
    ['a page', '<html><script>alert(1)</script>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['nothing', ''],
    ['a program', 'MZ\u0090'],
  ])('that is %s is refused', async (_, content) => {
    const reply = await evidence(await house.as('studentA1'), Buffer.from(content), 'x.png');
    expect([reply.status, reply.body.code]).toEqual([422, 'FILE_REFUSED']);
  });

  it('that is no upload at all, or too large, is refused', async () => {
    const student = await house.as('studentA1');
    expect((await student.post('/api/origin-corrections/proofs', { file: 'x' })).body.code).toBe('FILE_REFUSED');
    const large = await evidence(student, Buffer.concat([PNG, Buffer.alloc(10_485_760)]), 'x.png');
    expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
    expect((await evidence(student, PNG, 'x.png', 3)).status).toBeLessThan(500);
  });

  it.each([
    ['../../etc/passwd', 'passwd.png'],
    ['a\\b\\c.png', 'c.png'],
    ['证明\u202egnp.exe', '证明gnp.exe.png'],
    ['a\u0007b.png', 'ab.png'],
    ['a%0d%0aset-cookie: x=1.png', 'a%0d%0aset-cookie: x=1.png'],
    [`${'长'.repeat(300)}.png`, `${'长'.repeat(186)}.png`],
    [`${'😀'.repeat(200)}a.png`, `${'😀'.repeat(92)}a.png`],
    [null, '证明材料.png'],
  ])('named %s keeps nothing dangerous', async (name, kept) => {
    const { status, body } = await evidence(await house.as('studentA1'), PNG, name);
    expect([status, body.name]).toEqual([200, kept]);
  });

  it('comes back as a download of its real type, to whom it concerns only', async () => {
    const student = await house.as('studentA1');
    const polyglot = Buffer.concat([PNG, Buffer.from('<script>alert(1)</script>')]);
    const { body } = await evidence(student, polyglot, 'x.html');
    const request = {
      field: 'ethnicity',
      claimedValue: '02',
      explanation: '户口本登记为另一民族',
      proofFileId: body.id,
    };
    expect((await student.post('/api/origin-corrections', request)).status).toBe(204);
    const [correction] = (await student.get('/api/origin-corrections')).body.items;
    const path = `/api/origin-corrections/${correction.id}/proof`;
    const reply = await student.get(path);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename*=UTF-8''x.html.png`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    for (const stranger of ['studentA2', 'counsellorB'])
      expect((await (await house.as(stranger)).get(path)).status).toBe(404);
    const theirs = await (await house.as('studentA2')).post('/api/origin-corrections', request);
    expect(theirs.body.code).toBe('INVALID');
  });
});

describe('a hostile workbook over HTTP', () => {
  it.each([
    ['no archive', Buffer.from('hello'), 'x.xlsx'],
    ['an empty file', Buffer.alloc(0), 'x.xlsx'],
    ['a cut archive', Buffer.from('PK\u0003\u0004'), 'x.xlsx'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '\r\nx.xls'],
  ])('%s is refused at once', async (_, content, name) => {
    const { status } = await upload(await house.as('centre'), content, name);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('larger than 50 MB is refused', async () => {
    const { status, body } = await upload<ProblemView>(await house.as('centre'), Buffer.alloc(53_477_376), 'x.xlsx');
    expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
  });
});

describe('an export that nobody reads on', () => {
  it('gives its place and its connection back when the reader goes', async () => {
    const centre = await house.as('centre');
    await house.app.listen(0, '127.0.0.1');
    const { port } = house.app.getHttpServer().address() as AddressInfo;
    const headers = { cookie: centre.cookieHeader() };
    const order = { filter: {}, reason: '上报省教育厅', withPersonalData: false };
    const abandon = async () => {
      const { id } = (await centre.post<{ id: string }>('/api/graduate-exports', order)).body;
      await new Promise<void>((resolve) => {
        const path = `/api/graduate-exports/${id}?portal=teacher`;
        const request = httpRequest({ port, path, headers }, (reply) => {
          expect(reply.statusCode).toBe(200);
          reply.once('data', () => {
            reply.destroy();
            setTimeout(resolve, 50);
          });
        });
        request.end();
      });
    };
    for (let time = 0; time < 8; time++) await abandon();
    expect((await centre.get('/api/graduates')).status).toBe(200);
  });
});
