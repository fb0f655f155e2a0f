import type { CorrectionState, OriginFieldKey } from '@qicheng/domain';
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import {
  CreatedAt,
  OptionalReference,
  OptionalText,
  Reference,
  Text,
  UpdatedAt,
  Version,
} from '../../core/column/index.js';
import type { FieldChange } from '../../core/history/index.js';
import { Scoped, studentScope } from '../../core/scope/index.js';
import { Student } from '../graduate/index.js';

/**
 * A graduate's request to correct one locked field (更正申请); counsellor, then centre. One open request per field. A trigger keeps
 * name, number, class, major and college equal to the graduate's record.
 */
@Entity()
@Scoped<OriginCorrection>(studentScope('studentId'))
@Index('origin_correction_open', { synchronize: false })
@Index('origin_correction_list', { synchronize: false })
@Index('origin_correction_every', { synchronize: false })
@Index('origin_correction_class_list', { synchronize: false })
@Index('origin_correction_name_grams', { synchronize: false })
@Index('origin_correction_student_no', { synchronize: false })
export class OriginCorrection {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() studentId!: string;
  @ManyToOne(() => Student, { onDelete: 'CASCADE' }) student!: Relation<Student>;
  @Text(60) name!: string;
  @Text(20) studentNo!: string;
  @Text(4) gradYear!: string;
  @Reference() collegeId!: string;
  @Reference() majorId!: string;
  @Reference() classId!: string;

  @Text(30) field!: OriginFieldKey;
  @OptionalText(200) schoolValue!: string | null;
  /** An ID number is kept encrypted here as in the record. */
  @Text(200) claimedValue!: string;
  /** What changes along with it, such as the birth date that an ID number tells. */
  @Column({ type: 'jsonb', default: [] }) along!: FieldChange[];
  @Text(500) explanation!: string;
  @OptionalReference() proofFileId!: string | null;

  @Column({ type: 'varchar', length: 20, default: 'COUNSELLOR_REVIEW' }) state!: CorrectionState;
  @OptionalText(500) decisionReason!: string | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
