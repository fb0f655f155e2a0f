import type { AgreementInitiator, TerminationState, TerminationValues } from '@qicheng/domain';
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
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
import { Agreement, sharedWithParties } from '../agreement/index.js';

/**
 * A request to terminate a signed agreement 解约申请 (data-dictionary.md §5). The database holds that an agreement has one open
 * request at most, and each side one draft: a draft that the other side cannot see does not stand in its way. Its list columns
 * follow the graduate's record.
 */
@Entity()
@Scoped<Termination>({
  ...sharedWithParties<Termination>(),
  STUDENT: ({ studentId }) => ({ studentId: studentId ?? NOBODY, sharedWithStudent: true }),
})
@Index('termination_open', { synchronize: false })
@Index('termination_draft', { synchronize: false })
@Index('termination_waiting', { synchronize: false })
@Index('termination_list', { synchronize: false })
@Index('termination_every', { synchronize: false })
@Index('termination_name_grams', { synchronize: false })
@Index('termination_agreement', ['agreementId'])
@Index('termination_student', ['studentId'])
@Index('termination_employer', ['employerId', 'state'])
export class Termination {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() agreementId!: string;
  @ManyToOne(() => Agreement) agreement!: Relation<Agreement>;
  @Text(20) agreementNo!: string;
  @Reference() studentId!: string;
  @Text(60) name!: string;
  @Text(20) studentNo!: string;
  @Text(4) gradYear!: string;
  @Text(2) educationLevel!: string;
  @Reference() collegeId!: string;
  @Reference() majorId!: string;
  @Reference() classId!: string;
  @OptionalReference() employerId!: string | null;
  @Text(120) employerName!: string;

  @Text(10) initiator!: AgreementInitiator;
  @Column({ type: 'varchar', length: 24, default: 'DRAFT' }) state!: TerminationState;
  @Column({ type: 'jsonb', default: {} }) values!: TerminationValues;
  @OptionalReference() letterFileId!: string | null;
  @OptionalReference() receiptFileId!: string | null;
  @OptionalReference() offerFileId!: string | null;
  /** AGREED or REFUSED. */
  @OptionalText(10) counterpartDecision!: string | null;
  @OptionalMoment() counterpartAt!: Date | null;
  @OptionalText(500) counterpartReason!: string | null;
  /** When the other side was reminded that its time to answer ends. */
  @OptionalMoment() answerWarnedAt!: Date | null;
  /** When the initiator was told that without an answer the letter is wanted. */
  @OptionalMoment() letterWantedAt!: Date | null;
  /** The centre lets this student terminate once more than the school's limit. */
  @Column({ type: 'boolean', default: false }) limitOverridden!: boolean;
  @Column({ type: 'boolean', default: false }) sharedWithEmployer!: boolean;
  @Column({ type: 'boolean', default: false }) sharedWithStudent!: boolean;
  @OptionalMoment() savedAt!: Date | null;
  @OptionalMoment() submittedAt!: Date | null;
  @OptionalMoment() effectiveAt!: Date | null;
  @OptionalText(500) returnReason!: string | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
