import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** The content of one revision as it was frozen for signature; append-only, a trigger refuses every change. */
@Entity()
@Unscoped('reached only through its agreement, which is scoped')
@Index('agreement_snapshot_revision', ['agreementId', 'revision'], { unique: true })
@Index('agreement_snapshot_no', ['agreementNo'])
export class AgreementSnapshot {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() agreementId!: string;
  @Column('int') revision!: number;
  @Text(20) agreementNo!: string;
  /** Canonical JSON: exactly the text that was hashed. */
  @Column('text') content!: string;
  /** SHA-256 of `content`, in hex. */
  @Text(64) contentHash!: string;
  @Column('int') clauseVersion!: number;
  @CreatedAt() createdAt!: Date;
}
