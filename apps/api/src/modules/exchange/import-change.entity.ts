import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Reference } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { ImportBatch } from './import-batch.entity.js';

/** One field that differs between file and register; `kept`: a reviewed or hand-made value stands and is not overwritten. */
export interface StagedChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kept: boolean;
}

/** What an import changes in one record that exists; with the record as it was, so that it can be undone. */
@Entity()
@Unscoped('imports belong to the centre; every endpoint is for the centre only')
@Index('import_change_student', ['studentId'])
export class ImportChange {
  @PrimaryColumn('uuid')
  batchId!: string;

  @PrimaryColumn('int')
  rowNo!: number;

  @ManyToOne(() => ImportBatch, { onDelete: 'CASCADE' }) batch!: Relation<ImportBatch>;
  @Reference() studentId!: string;
  /** An ID number stands encrypted on both sides. */
  @Column('jsonb') changes!: StagedChange[];
  /** The whole record before the commit; null until then. */
  @Column({ type: 'jsonb', nullable: true }) before!: object | null;
  /** The record's version right after the commit; another one means that somebody has changed it since. */
  @Column({ type: 'int', nullable: true }) versionAfter!: number | null;
}
