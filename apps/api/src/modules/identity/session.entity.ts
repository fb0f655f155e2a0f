import type { Portal, Role } from '@qicheng/domain';
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { CreatedAt, Moment, OptionalMoment, OptionalText, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { Account } from './account.entity.js';

/** A signed-in browser. The cookie holds a random token; only its keyed hash is stored. */
@Entity()
@Unscoped('always read by token hash or by the own account')
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'char', length: 64, unique: true })
  tokenHash!: string;

  @Reference()
  @Index('session_account')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account!: Relation<Account>;

  @Text(10)
  portal!: Portal;

  /** The role acted in; switchable among the account's grants. */
  @Text(20)
  role!: Role;

  @CreatedAt()
  createdAt!: Date;

  @Moment()
  lastSeenAt!: Date;

  /** Absolute end, however active the session is. */
  @Moment()
  expiresAt!: Date;

  @OptionalMoment()
  revokedAt!: Date | null;

  @OptionalText(64)
  ip!: string | null;

  @OptionalText(300)
  userAgent!: string | null;
}
