import type { EmployerApplicationKind, EmployerApplicationState, EmployerValues } from '@qicheng/domain';
import { ArrayOverlap, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import {
  CreatedAt,
  OptionalMoment,
  OptionalReference,
  OptionalText,
  Reference,
  Text,
  UpdatedAt,
  Version,
} from '../../core/column/index.js';
import { Scoped } from '../../core/scope/index.js';

/**
 * What somebody sends in for a company: to be taken up, to claim an entry, to join as another user, or to change certified
 * data. The library changes only when it is approved.
 */
@Entity()
@Scoped<EmployerApplication>({
  STUDENT: 'none',
  COUNSELLOR: 'none',
  COLLEGE_ADMIN: 'none',
  CENTRE_ADMIN: 'all',
  SYS_ADMIN: 'none',
  EMPLOYER: ({ accountId, employerId, employerRole }) => ({
    readers: ArrayOverlap([accountId, employerRole === 'ADMIN' ? employerId : null].filter((id) => id !== null)),
  }),
})
@Index('employer_application_account', ['accountId'])
@Index('employer_application_list', { synchronize: false })
@Index('employer_application_every', { synchronize: false })
@Index('employer_application_name_grams', { synchronize: false })
@Index('employer_application_uscc_prefix', { synchronize: false })
export class EmployerApplication {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(10) kind!: EmployerApplicationKind;
  @Column({ type: 'varchar', length: 16, default: 'DRAFT' }) state!: EmployerApplicationState;
  /** Who applies. */
  @Reference() accountId!: string;
  /** The library entry it is about; null for a company that is not there yet. */
  @OptionalReference() @Index('employer_application_employer') employerId!: string | null;
  /** The applicant's account and, for JOIN and CHANGE, the company: its administrators may answer and see. */
  @Column({ type: 'uuid', array: true }) readers!: string[];
  @Text(18) uscc!: string;
  @Text(120) name!: string;
  /** Company and contact as typed, by field. */
  @Column({ type: 'jsonb', default: {} }) values!: EmployerValues;
  @OptionalReference() licenceFileId!: string | null;
  @OptionalText(500) reviewReason!: string | null;
  @OptionalMoment() submittedAt!: Date | null;
  @OptionalMoment() decidedAt!: Date | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
