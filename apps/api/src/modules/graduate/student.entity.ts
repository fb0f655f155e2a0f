import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import {
  CreatedAt,
  Day,
  OptionalReference,
  OptionalText,
  Reference,
  Text,
  UpdatedAt,
  Version,
} from '../../core/column/index.js';
import { Scoped, studentScope } from '../../core/scope/index.js';
import { ClassGroup, College, Major } from '../organisation/index.js';

/**
 * A graduate's official record, the school's side of the origin review (data-dictionary.md §1). Codes are those of
 * the national tables; the ID number stands encrypted, with a keyed hash for look-ups and uniqueness.
 */
@Entity()
@Scoped<Student>(studentScope('id'))
@Index('student_no', ['studentNo'], { unique: true })
@Index('student_exam_no', ['gradYear', 'examNo'], { unique: true })
@Index('student_id_no', ['gradYear', 'idNoHash'], { unique: true })
@Index('student_id_no_alone', ['idNoHash'])
@Index('student_list', { synchronize: false })
@Index('student_exam_no_prefix', { synchronize: false })
@Index('student_updated', { synchronize: false })
@Index('student_college_list', { synchronize: false })
@Index('student_class_list', { synchronize: false })
@Index('student_name_grams', { synchronize: false })
export class Student {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(20) studentNo!: string;
  @Text(20) examNo!: string;
  @Text(60) name!: string;
  @Text(1) idType!: string;
  @Text(200) idNoCipher!: string;
  @Text(64) idNoHash!: string;
  @Text(1) gender!: string;
  @Day() birthDate!: string;
  @Text(2) ethnicity!: string;
  @OptionalText(2) politicalStatus!: string | null;

  @Text(4) gradYear!: string;
  @OptionalText(60) branchName!: string | null;
  @Reference() collegeId!: string;
  @Reference() @Index('student_major') majorId!: string;
  @Reference() classId!: string;
  @OptionalText(60) majorDirection!: string | null;
  @Text(2) educationLevel!: string;
  @OptionalText(1) studyForm!: string | null;
  @Column({ type: 'numeric', precision: 3, scale: 1 }) durationYears!: string;
  @Text(1) trainingMode!: string;
  @OptionalText(120) sponsorUnit!: string | null;
  @OptionalText(6) sponsorRegion!: string | null;
  @Day() enrollDate!: string;
  @Day() graduateDate!: string;
  @OptionalText(2) normalStudentCategory!: string | null;
  /** NORMAL, EXTENDED, COMPLETED, LEFT or WITHDRAWN: decides whether the graduate counts in the rate. */
  @Column({ type: 'varchar', length: 10, default: 'NORMAL' }) studyOutcome!: string;

  @OptionalText(6) originRegion!: string | null;
  @OptionalText(1) urbanRural!: string | null;
  @OptionalText(1) hardshipCategory!: string | null;
  @OptionalText(120) archiveBefore!: string | null;
  @Column({ type: 'boolean', nullable: true }) archiveAtSchool!: boolean | null;
  @OptionalText(120) policeStationBefore!: string | null;
  @Column({ type: 'boolean', nullable: true }) hukouAtSchool!: boolean | null;
  @OptionalText(200) homeAddress!: string | null;

  @OptionalText(11) mobile!: string | null;
  @OptionalText(100) email!: string | null;
  @OptionalText(20) qq!: string | null;
  @OptionalText(30) wechat!: string | null;
  @OptionalText(6) homePostcode!: string | null;
  @OptionalText(20) homePhone!: string | null;
  @OptionalText(60) emergencyContact!: string | null;
  @OptionalText(20) emergencyPhone!: string | null;
  @OptionalText(20) intent!: string | null;

  /** The import that created this record; null for one made by hand. */
  @OptionalReference() @Index('student_import_batch') importBatchId!: string | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;

  @ManyToOne(() => College) college!: Relation<College>;
  @ManyToOne(() => Major) major!: Relation<Major>;
  @ManyToOne(() => ClassGroup) class!: Relation<ClassGroup>;
}
