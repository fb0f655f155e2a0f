import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/**
 * Failed sign-ins under one login name, known or not: both are counted alike, so that a lock never tells which accounts
 * exist.
 */
@Entity()
@Unscoped('counters by keyed hash, without personal data')
export class SignInLock {
  @PrimaryColumn({ type: 'char', length: 64 })
  key!: string;

  /** Those that count towards the next lock, or made the present one. */
  @Column('int')
  failures!: number;

  /** All since somebody last got in by this name, or somebody unlocked it. */
  @Column('int')
  total!: number;

  @Moment()
  @Index('sign_in_lock_age')
  failedAt!: Date;
}
