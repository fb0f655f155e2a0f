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
import { Scoped, studentScope } from '../../core/scope/index.js';
import { Student } from '../graduate/index.js';

/** Where a graduate goes 毕业去向 (data-dictionary.md §2); the database holds that each has one current record at most. */
@Entity()
@Scoped<Destination>(studentScope('studentId'))
@Index('destination_current', { synchronize: false })
@Index('destination_student', ['studentId'])
export class Destination {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() studentId!: string;
  @ManyToOne(() => Student) student!: Relation<Student>;
  @Text(4) gradYear!: string;
  @Reference() collegeId!: string;
  @Reference() classId!: string;
  /** Code of destination_category: 10 by an agreement, 70 seeking … */
  @Text(3) categoryCode!: string;
  @OptionalText(20) subKind!: string | null;
  @OptionalText(20) agreementKind!: string | null;
  /** AGREEMENT, STUDENT, STAFF, IMPORT or SYSTEM. */
  @Text(10) source!: string;
  @Column({ type: 'varchar', length: 20, default: 'APPROVED' }) state!: string;
  @Column({ type: 'boolean', default: true }) current!: boolean;
  @Column({ type: 'date', nullable: true }) effectiveDate!: string | null;
  /** The fields of the category, as strings. */
  @Column({ type: 'jsonb', default: {} }) values!: Readonly<Record<string, string | null>>;
  @OptionalReference() agreementId!: string | null;
  @OptionalText(20) agreementNo!: string | null;
  @OptionalMoment() endedAt!: Date | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
