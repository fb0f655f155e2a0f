import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { type AddressObject, simpleParser } from 'mailparser';
import { Config } from '../../config.js';
import { Problem } from '../../core/problem/index.js';

/** One mail as the catcher kept it; `code` is the first six-digit number of its text, links aside. */
export interface CaughtMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string | null;
  readonly text: string;
  readonly code: string | null;
}

const NEWEST = 100;
/** The id of a record may hold six digits in a row. */
const LINK = /https?:\S+/g;
/** The names the catcher gives; nothing else is opened. */
const NAME = /^[\w-]+\.eml$/;

/** The mails that the development catcher kept; never there in production. */
@Injectable()
export class CaughtMails {
  constructor(private readonly config: Config) {}

  /** The newest first. @throws Problem NOT_FOUND where no mail is caught. */
  async list(): Promise<CaughtMail[]> {
    const names = (await readdir(this.folder()).catch(() => [])).filter((name) => NAME.test(name));
    const newest = names.toSorted().toReversed().slice(0, NEWEST);
    return Promise.all(newest.map((name) => this.read(name)));
  }

  /** @throws Problem NOT_FOUND for a mail that is not there. */
  async one(id: string): Promise<CaughtMail> {
    const name = `${id}.eml`;
    if (!NAME.test(name)) throw new Problem('NOT_FOUND');
    return this.read(name);
  }

  private async read(name: string): Promise<CaughtMail> {
    const source = await readFile(path.join(this.folder(), name)).catch(() => {
      throw new Problem('NOT_FOUND');
    });
    const { to, subject, date, text = '' } = await simpleParser(source);
    return {
      id: path.basename(name, '.eml'),
      to: addresses(to),
      subject: subject ?? '',
      sentAt: date?.toISOString() ?? null,
      text,
      code: /(?<!\d)\d{6}(?!\d)/.exec(text.replace(LINK, ''))?.[0] ?? null,
    };
  }

  private folder(): string {
    const { MAIL_CATCHER_DIR, NODE_ENV } = this.config;
    if (!MAIL_CATCHER_DIR || NODE_ENV === 'production') throw new Problem('NOT_FOUND');
    return MAIL_CATCHER_DIR;
  }
}

const addresses = (to: AddressObject | AddressObject[] | undefined): string =>
  [to ?? []]
    .flat()
    .map((one) => one.text)
    .join(', ');
