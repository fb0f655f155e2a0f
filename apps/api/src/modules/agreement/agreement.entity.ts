import type {
  AgreementInitiator,
  AgreementMark,
  AgreementMarkKind,
  AgreementState,
  AgreementValues,
  ReissueKind,
  Role,
} from '@qicheng/domain';
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
import type { FieldChange } from '../../core/history/index.js';
import type { StampedCopy } from './stamped-copy.js';
import { Scoped } from '../../core/scope/index.js';
import { Student } from '../graduate/index.js';
import { sharedWithParties } from './party-scope.js';

/**
 * A tripartite agreement 三方协议, from a draft or an invitation to its end. The database holds that a graduate has one draft,
 * one active agreement and one invitation per company at most. A trigger keeps name, number and place equal to the graduate's.
 */
@Entity()
@Scoped<Agreement>(sharedWithParties())
@Index('agreement_active', { synchronize: false })
@Index('agreement_draft', { synchronize: false })
@Index('agreement_invited', { synchronize: false })
@Index('agreement_list', { synchronize: false })
@Index('agreement_every', { synchronize: false })
@Index('agreement_college_list', { synchronize: false })
@Index('agreement_class_list', { synchronize: false })
@Index('agreement_name_grams', { synchronize: false })
@Index('agreement_employer_grams', { synchronize: false })
@Index('agreement_student_no', { synchronize: false })
@Index('agreement_no', { synchronize: false })
@Index('agreement_employer', ['employerId', 'state'])
@Index('agreement_student', ['studentId'])
@Index('agreement_invite_expiry', { synchronize: false })
@Index('agreement_evidence', { synchronize: false })
@Index('agreement_evidence_missing', { synchronize: false })
export class Agreement {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() studentId!: string;
  @ManyToOne(() => Student) student!: Relation<Student>;

  @Text(60) name!: string;
  @Text(20) studentNo!: string;
  @Text(4) gradYear!: string;
  @Text(2) educationLevel!: string;
  @Reference() collegeId!: string;
  @Reference() majorId!: string;
  @Reference() classId!: string;

  /** Null until the student has picked one. */
  @OptionalReference() employerId!: string | null;
  @OptionalText(120) employerName!: string | null;
  @Text(10) initiator!: AgreementInitiator;
  @Column({ type: 'varchar', length: 20, default: 'DRAFT' }) state!: AgreementState;
  /** Given at the college's approval, never used again for another agreement. */
  @OptionalText(20) agreementNo!: string | null;
  /** Counts up when a sealed agreement is sent back. */
  @Column({ type: 'int', default: 1 }) revision!: number;

  /** What both sides filled in, as strings by field. */
  @Column({ type: 'jsonb', default: {} }) values!: AgreementValues;
  /** What they were when the student could write again; the company sees these until they are submitted anew. Null otherwise. */
  @Column({ type: 'jsonb', nullable: true }) submittedValues!: AgreementValues | null;
  /** The student has expressly confirmed an address or contact that equals the registered default. */
  @Column({ type: 'boolean', default: false }) addressConfirmed!: boolean;
  @Column({ type: 'boolean', default: false }) contactConfirmed!: boolean;
  /** What the company changed when it confirmed; the student confirms it once more. */
  @Column({ type: 'jsonb', default: [] }) employerChanges!: FieldChange[];
  /** False while the student alone writes: the company sees nothing of it. */
  @Column({ type: 'boolean', default: false }) sharedWithEmployer!: boolean;

  @OptionalMoment() inviteExpiresAt!: Date | null;
  @OptionalMoment() expiryWarnedAt!: Date | null;
  @OptionalMoment() savedAt!: Date | null;
  @OptionalMoment() submittedAt!: Date | null;
  /** When the college approved and the sealing began. */
  @OptionalMoment() approvedAt!: Date | null;
  @OptionalMoment() signedAt!: Date | null;
  @OptionalMoment() endedAt!: Date | null;
  @OptionalText(500) returnReason!: string | null;

  /** SHA-256 of the frozen content of this revision, in hex. */
  @OptionalText(64) contentHash!: string | null;
  /** Signature and seals in their order. */
  @Column({ type: 'jsonb', default: [] }) marks!: AgreementMark[];
  /** The mark that comes next while sealing, for queues; null otherwise. */
  @OptionalText(20) nextMark!: AgreementMarkKind | null;
  @Column({ type: 'jsonb', default: [] }) scans!: StampedCopy[];
  @Column({ type: 'int', default: 0 }) printCount!: number;
  @OptionalMoment() printedAt!: Date | null;
  /** STUDENT or EMPLOYER: who asked to cancel before the seals are complete. */
  @OptionalText(10) cancelAskedBy!: AgreementInitiator | null;
  @OptionalText(500) cancelReason!: string | null;
  /** Why new paper is asked for, by which role and in which words, until the centre answers. */
  @OptionalText(10) reissueKind!: ReissueKind | null;
  @OptionalText(20) reissueAskedBy!: Role | null;
  @OptionalText(500) reissueReason!: string | null;
  @OptionalReference() previousAgreementId!: string | null;
  /** The newest signed PDF with the whole history, made after the last seal and after a termination. */
  @OptionalReference() evidenceFileId!: string | null;

  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
