import type { ImportState } from '@qicheng/contracts';
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import {
  CreatedAt,
  OptionalMoment,
  OptionalReference,
  OptionalText,
  Reference,
  Text,
} from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { StoredFile } from '../../core/storage/index.js';

/** One recognised column of the sheet: its number from 1, its heading, and what it was recognised as (null: ignored). */
export interface MappedColumn {
  readonly number: number;
  readonly heading: string;
  readonly field: string | null;
}

/** Where the rows of a batch stand in its workbook and what each column means. */
export interface SheetMapping {
  readonly sheet: string;
  /** Excel's numbers of the header rows. */
  readonly headerRows: readonly number[];
  readonly columns: readonly MappedColumn[];
}

/** What a commit would create besides graduates: names, at most 50 of each, and how many there are. */
export interface ImportCreates {
  readonly colleges: string[];
  readonly majors: string[];
  readonly classes: string[];
  /** Class and staff number of each counsellor who is to look after one more class. */
  readonly assignments: string[];
  readonly collegeCount: number;
  readonly majorCount: number;
  readonly classCount: number;
  readonly assignmentCount: number;
}

/** One import of graduates. Its state decides alone what may happen next; every step is a conditional update of it. */
@Entity()
@Unscoped('imports belong to the centre; every endpoint is for the centre only')
@Index('import_batch_list', ['createdAt', 'id'])
export class ImportBatch {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'varchar', length: 12, default: 'UPLOADED' }) state!: ImportState;
  @OptionalText(60) phase!: string | null;
  /** Percent of the running step, 0–100. */
  @Column({ type: 'int', default: 0 }) progress!: number;

  @Reference() fileId!: string;
  @ManyToOne(() => StoredFile) file!: Relation<StoredFile>;
  @Column({ type: 'jsonb', nullable: true }) mapping!: SheetMapping | null;
  /** Somebody has said what the columns mean: a check takes them as they are in `mapping`. */
  @Column('boolean', { default: false }) assigned!: boolean;
  @Column({ type: 'varchar', length: 4, array: true, default: [] }) gradYears!: string[];
  @Column({ type: 'jsonb', nullable: true }) creates!: ImportCreates | null;

  @Column({ type: 'int', nullable: true }) rowCount!: number | null;
  @Column({ type: 'int', nullable: true }) newCount!: number | null;
  @Column({ type: 'int', nullable: true }) changedCount!: number | null;
  @Column({ type: 'int', nullable: true }) unchangedCount!: number | null;
  @Column({ type: 'int', default: 0 }) errorCount!: number;
  @Column({ type: 'int', default: 0 }) warningCount!: number;
  /** Why the file was refused or the work stopped, for the user. */
  @OptionalText(1000) refusal!: string | null;

  @OptionalReference() startedBy!: string | null;
  @Text(60) startedByName!: string;
  @CreatedAt() createdAt!: Date;
  @OptionalMoment() checkedAt!: Date | null;
  @OptionalMoment() committedAt!: Date | null;
  @OptionalMoment() undoneAt!: Date | null;
}
