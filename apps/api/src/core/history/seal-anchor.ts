import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Storage } from '../storage/index.js';
import type { HistorySeal } from './history-seal.entity.js';

/** A seal as it was noted outside of the database. */
export type Anchor = Pick<HistorySeal, 'id' | 'mac'>;

/** Written in turn: one that a crash cut short leaves the other. */
const KEYS = ['history-anchor/even', 'history-anchor/odd'] as const;

/** The latest seals, noted where the files are: whoever can rewrite the database alone cannot begin the seals anew unseen. */
@Injectable()
export class SealAnchor {
  constructor(private readonly storage: Storage) {}

  /** None before the first seal. */
  async read(): Promise<Anchor[]> {
    const anchors = await Promise.all(KEYS.map((key) => this.readOne(key)));
    return anchors.filter((anchor) => anchor !== null);
  }

  async write({ id, mac }: Anchor): Promise<void> {
    const note = JSON.stringify({ id, mac } satisfies Anchor);
    await this.storage.put(KEYS[Number(id) % 2] ?? KEYS[0], Readable.from([note]));
  }

  /** For an operator who knows why the database is another one than before. */
  async forget(): Promise<void> {
    for (const key of KEYS) if (await this.storage.has(key)) await this.storage.delete(key);
  }

  private async readOne(key: string): Promise<Anchor | null> {
    return (await this.storage.has(key)) ? parsed(await text(await this.storage.get(key))) : null;
  }
}

function parsed(note: string): Anchor | null {
  try {
    const { id, mac } = JSON.parse(note) as Partial<Anchor>;
    return typeof id === 'string' && typeof mac === 'string' ? { id, mac } : null;
  } catch {
    return null;
  }
}
