import type { DataSource } from 'typeorm';
import type { Cipher } from '../core/cipher/index.js';

/** Rows encrypted anew in one statement. */
const BATCH = 500;

/** Where encrypted values stand; `only` tells encrypted rows from others of the same column. */
const SEALED = [
  { table: 'student', column: 'id_no_cipher', only: 'true' },
  { table: 'origin_correction', column: 'claimed_value', only: `field = 'idNo'` },
  { table: 'origin_correction', column: 'school_value', only: `field = 'idNo' and school_value is not null` },
] as const;
type Place = (typeof SEALED)[number];

/**
 * Encrypts everything with the current data key that an older one still protects; returns how many values. It may be stopped
 * and run again, and the system may go on meanwhile. The older key can be taken out of DATA_KEYS a week later, when the last
 * staged import that it protects has been swept.
 */
export async function rotateKeys(source: DataSource, cipher: Cipher): Promise<number> {
  let rotated = 0;
  for (const place of SEALED)
    for (let count = BATCH; count === BATCH; rotated += count) count = await rotateBatch(source, cipher, place);
  return rotated;
}

function rotateBatch(source: DataSource, cipher: Cipher, { table, column, only }: Place): Promise<number> {
  return source.transaction(async (manager) => {
    const rows: { id: string; sealed: string }[] = await manager.query(
      `/* scope:SYSTEM */ select id, ${column} as sealed from ${table}
       where ${only} and not starts_with(${column}, $1) limit ${BATCH} for update`,
      [cipher.currentMark],
    );
    await manager.query(
      `/* scope:SYSTEM */ update ${table} set ${column} = fresh.sealed
       from unnest($1::uuid[], $2::text[]) as fresh(id, sealed) where ${table}.id = fresh.id`,
      [rows.map((row) => row.id), rows.map((row) => cipher.encrypt(cipher.decrypt(row.sealed)))],
    );
    return rows.length;
  });
}
