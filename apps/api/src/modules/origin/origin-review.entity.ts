import type { OriginState, OriginValues } from '@qicheng/domain';
import type { OriginDiff } from '@qicheng/contracts';
import { Column, Entity, Index, OneToOne, JoinColumn, PrimaryColumn, type Relation } from 'typeorm';
import {
  CreatedAt,
  OptionalMoment,
  OptionalText,
  Reference,
  Text,
  UpdatedAt,
  Version,
} from '../../core/column/index.js';
import { Scoped, studentScope } from '../../core/scope/index.js';
import { Student } from '../graduate/index.js';

/**
 * The student-origin review of one graduate; its id is the graduate's. What its list filters and sorts by stands on the
 * row itself: a trigger keeps name, number, class, major and college equal to the graduate's record.
 */
@Entity()
@Scoped<OriginReview>(studentScope('id'))
@Index('origin_review_list', { synchronize: false })
@Index('origin_review_every', { synchronize: false })
@Index('origin_review_student_no', { synchronize: false })
@Index('origin_review_college_list', { synchronize: false })
@Index('origin_review_class_list', { synchronize: false })
@Index('origin_review_name_grams', { synchronize: false })
export class OriginReview {
  @PrimaryColumn('uuid')
  id!: string;

  @OneToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id' })
  student!: Relation<Student>;

  @Column({ type: 'varchar', length: 20, default: 'NOT_STARTED' })
  state!: OriginState;

  @Text(60) name!: string;
  @Text(20) studentNo!: string;
  @Text(4) gradYear!: string;
  @Text(2) educationLevel!: string;
  @Reference() collegeId!: string;
  @Reference() majorId!: string;
  @Reference() classId!: string;

  /** What the student last saved or submitted, as strings by field; empty until the first draft. */
  @Column({ type: 'jsonb', default: {} }) studentValues!: OriginValues;
  /** Why the student changed a field that the school holds evidence for. */
  @Column({ type: 'jsonb', default: {} }) reasons!: Readonly<Record<string, string>>;
  /** The differing fields of the submission and what the reviewers decided. */
  @Column({ type: 'jsonb', default: [] }) diffs!: OriginDiff[];
  @Column({ type: 'int', default: 0 }) diffCount!: number;
  @Column({ type: 'int', default: 0 }) pendingCount!: number;

  @OptionalMoment() savedAt!: Date | null;
  @OptionalMoment() submittedAt!: Date | null;
  @OptionalMoment() approvedAt!: Date | null;
  @OptionalMoment() reportedAt!: Date | null;
  @OptionalText(500) returnReason!: string | null;

  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
