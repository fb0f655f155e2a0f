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
import { Scoped, studentScope } from '../../core/scope/index.js';
import { Student } from '../graduate/index.js';

/** A graduate's request to correct one locked field (更正申请); counsellor, then centre. One open request per field. */
@Entity()
@Scoped<OriginCorrection>(studentScope('studentId'))
@Index('origin_correction_open', { synchronize: false })
@Index('origin_correction_list', ['collegeId', 'state', 'createdAt'])
export class OriginCorrection {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() studentId!: string;
  @ManyToOne(() => Student, { onDelete: 'CASCADE' }) student!: Relation<Student>;
  @Reference() classId!: string;
  @Reference() collegeId!: string;

  @Text(30) field!: OriginFieldKey;
  @OptionalText(200) schoolValue!: string | null;
  /** An ID number is kept encrypted here as in the record. */
  @Text(200) claimedValue!: string;
  @Text(500) explanation!: string;
  @OptionalReference() proofFileId!: string | null;

  @Column({ type: 'varchar', length: 20, default: 'COUNSELLOR_REVIEW' }) state!: CorrectionState;
  @OptionalText(500) decisionReason!: string | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
