import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CreatedAt, OptionalReference } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { ClassGroup } from './class-group.entity.js';

/**
 * A class that a counsellor looks after. It names the staff number, not the account: the register may know the counsellor
 * before the centre has opened the account.
 */
@Entity()
@Unscoped('staff numbers of counsellors, managed by the centre only')
export class ClassAssignment {
  @PrimaryColumn('uuid')
  classId!: string;

  @ManyToOne(() => ClassGroup, { onDelete: 'CASCADE' })
  class!: Relation<ClassGroup>;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  @Index('class_assignment_staff')
  staffNo!: string;

  /** The import that made it, which may be taken back; null for one made by hand. */
  @OptionalReference() importBatchId!: string | null;

  @CreatedAt()
  createdAt!: Date;
}
