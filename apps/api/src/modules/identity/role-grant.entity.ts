import type { Role } from '@qicheng/domain';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { OptionalReference, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { Account } from './account.entity.js';

/** A role that an account holds; a college administrator's names the college. One person may hold several. */
@Entity()
@Unscoped('read by the sign-in and by the centre only')
@Index('role_grant_once', { synchronize: false })
export class RoleGrant {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference()
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account!: Relation<Account>;

  @Text(20)
  role!: Role;

  @OptionalReference()
  collegeId!: string | null;
}
