import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Unscoped } from '../scope/index.js';

/**
 * A signed checkpoint over all history rows up to `lastId`: `digest` chains the hashes of the rows since the seal before,
 * `mac` signs it with the seal key, so that neither a tail nor a whole chain can be cut off or written anew unseen. Numbers are
 * contiguous from 1; that the last seals were not taken away shows the anchor, which is kept with the files.
 */
@Entity()
@Unscoped('holds digests only')
export class HistorySeal {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Column('bigint')
  firstId!: string;

  @Column('bigint')
  lastId!: string;

  @Column('int')
  rows!: number;

  @Column({ type: 'char', length: 64 })
  digest!: string;

  @Column({ type: 'char', length: 64 })
  mac!: string;

  /** What `mac` signs: 1 the digest, 2 all that stands here. */
  @Column('smallint', { default: 1 })
  format!: number;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
