import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Unscoped } from '../scope/index.js';

/**
 * A signed checkpoint over all history rows up to `lastId`: `digest` chains the hashes of the rows since the seal before,
 * `mac` signs it with the seal key, so that neither a tail nor a whole chain can be cut off or written anew unseen.
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

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
