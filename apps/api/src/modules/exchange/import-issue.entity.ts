import type { IssueSeverity } from '@qicheng/contracts';
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { OptionalText, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { ImportBatch } from './import-batch.entity.js';

/** One bad cell of an import (reporting.md §4): where, what stands there, why it is wrong, how to put it right. */
@Entity()
@Unscoped('imports belong to the centre; every endpoint is for the centre only')
@Index('import_issue_place', ['batchId', 'rowNo', 'columnNumber', 'id'])
export class ImportIssue {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Reference() batchId!: string;
  @ManyToOne(() => ImportBatch, { onDelete: 'CASCADE' }) batch!: Relation<ImportBatch>;

  @Text(31) sheet!: string;
  @Column('int') rowNo!: number;
  /** From 1; 0 for an issue of the whole row. */
  @Column('int') columnNumber!: number;
  /** The column's heading. */
  @OptionalText(60) heading!: string | null;
  /** At most 200 characters; an ID number stands masked. */
  @OptionalText(200) value!: string | null;
  @Text(40) kind!: string;
  @Text(300) message!: string;
  @Text(300) fix!: string;
  @Text(8) severity!: IssueSeverity;
}
