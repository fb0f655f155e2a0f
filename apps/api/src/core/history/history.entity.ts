import type { ActingRole } from '@qicheng/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Unscoped } from '../scope/index.js';

/** One changed field of an audited edit. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What happened to a record: one row per transition and per audited edit, never changed (a trigger refuses it). Rows of
 * one subject form a chain: `hash = sha256(previousHash + canonical row)`, filled in by the database.
 */
@Entity()
@Unscoped('read only together with its subject, which is scoped')
@Index('history_evidence', { synchronize: false })
@Index('history_subject', ['subject', 'subjectId', 'seq'], { unique: true })
export class History {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  /** What kind of record: `origin`, `student`, `account`, … */
  @Column({ type: 'varchar', length: 40 })
  subject!: string;

  @Column('uuid')
  subjectId!: string;

  /** Position in the subject's chain, from 1. */
  @Column('int')
  seq!: number;

  @Column({ type: 'varchar', length: 60 })
  action!: string;

  @Column({ type: 'varchar', length: 40, nullable: true })
  fromState!: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  toState!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb', default: [] })
  changes!: FieldChange[];

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'varchar', length: 20 })
  actorRole!: ActingRole;

  @Column({ type: 'varchar', length: 60 })
  actorName!: string;

  @Column({ type: 'varchar', length: 64, nullable: true })
  ip!: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  userAgent!: string | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;

  @Column({ type: 'char', length: 64 })
  previousHash!: string;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}
