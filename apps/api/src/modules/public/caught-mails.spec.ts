import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Config } from '../../config.js';
import { CaughtMails } from './caught-mails.js';
import { mailListPage, mailPage } from './dev-mail-page.js';

const eml = (subject: string, text: string) =>
  `From: a@qicheng.example\r\nTo: ming@example.com\r\nSubject: ${subject}\r\nDate: Mon, 23 Nov 2026 08:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;

describe('caught mails', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'mails-'));
  const reader = (config: Partial<Config>) => new CaughtMails(Object.assign(new Config(), config));
  const mails = reader({ NODE_ENV: 'test', MAIL_CATCHER_DIR: dir });

  beforeAll(() => {
    writeFileSync(
      path.join(dir, '1-old.eml'),
      eml('first', 'see http://localhost/a654321b-1, code 123456, phone 13800000001'),
    );
    writeFileSync(path.join(dir, '2-new.eml'), eml('<b>second</b>', '<script>alert(1)</script>'));
    writeFileSync(path.join(dir, 'notes.txt'), 'not a mail');
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('come newest first, with the code in sight', async () => {
    const found = await mails.list();
    expect(found.map(({ id, code }) => [id, code])).toEqual([
      ['2-new', null],
      ['1-old', '123456'],
    ]);
  });

  it('are shown as text, never as markup', async () => {
    const shown = mailListPage(await mails.list()) + mailPage(await mails.one('2-new'));
    expect(shown).not.toMatch(/<script>|<b>second/);
    expect(shown).toContain('&lt;script&gt;');
  });

  it.each(['../config', '1-old.eml', 'none'])('do not include %s', (id) =>
    expect(mails.one(id)).rejects.toMatchObject({ code: 'NOT_FOUND' }),
  );

  it.each([{ NODE_ENV: 'production' as const, MAIL_CATCHER_DIR: dir }, { NODE_ENV: 'development' as const }])(
    'are not there under %j',
    (config) => expect(reader(config).list()).rejects.toMatchObject({ code: 'NOT_FOUND' }),
  );
});
