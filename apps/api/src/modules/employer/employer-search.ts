import { Injectable } from '@nestjs/common';
import type { EmployerHit } from '@qicheng/contracts';
import { normaliseEmployerName, normaliseUscc } from '@qicheng/domain';
import { regionName } from '@qicheng/domain/regions';
import { UnitOfWork } from '../../core/work/index.js';
import { BY_CODE, BY_INITIALS, BY_NAME, BY_PAIR } from './employer-search.sql.js';

type Row = Omit<EmployerHit, 'regionName'> & { region: string | null };

const LETTERS = /^[A-Za-z]+$/;
const CODE = /^(?=.*\d)[0-9A-Za-z]+$/;
/** Names looked at for each piece of a longer word that is common. */
const LOOKED_AT = 100;
/** Pieces of a long word that are looked up. */
const MOST_PIECES = 6;

/** Finds companies while somebody types: at most ten, best first, bounded work for every word. */
@Injectable()
export class EmployerSearch {
  constructor(private readonly work: UnitOfWork) {}

  /** Hits for a part of a name, pinyin initials, or the beginning of a credit code; none for less than two characters. */
  async hits(text: string): Promise<EmployerHit[]> {
    const word = text.trim();
    if (word.length < 2) return [];
    if (LETTERS.test(word)) return this.byLetters(word);
    if (!CODE.test(word)) return this.byName(normaliseEmployerName(word));
    const byCode = await this.ask('employer-by-code', BY_CODE, [normaliseUscc(word)]);
    return byCode.length > 0 ? byCode : this.byLetters(word);
  }

  /** Initials, or else the letters as the name writes them somewhere inside. */
  private async byLetters(word: string): Promise<EmployerHit[]> {
    const hits = await this.byInitials(word);
    return hits.length > 0 ? hits : this.byName(word);
  }

  private byInitials(word: string): Promise<EmployerHit[]> {
    return this.ask('employer-by-initials', BY_INITIALS, [word.toLowerCase()]);
  }

  private byName(typed: string): Promise<EmployerHit[]> {
    const word = typed.toLowerCase();
    const pieces = piecesOf(word);
    if (pieces[0] === word) return this.ask('employer-by-pair', BY_PAIR, [word]);
    return this.ask('employer-by-name', BY_NAME, [word, pieces, LOOKED_AT]);
  }

  private async ask(name: string, statement: string, values: unknown[]): Promise<EmployerHit[]> {
    const rows = await this.work.prepared<Row>(name, statement, values);
    return rows.map(({ region, ...row }) => ({ ...row, regionName: region === null ? null : regionName(region) }));
  }
}

/** Distinct two-character pieces, spread over a word that has many. */
export function piecesOf(word: string): string[] {
  const characters = [...word];
  const all = [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
  const step = Math.max(1, (all.length - 1) / (MOST_PIECES - 1));
  return all.filter((_, index) => index === Math.round(Math.round(index / step) * step));
}
