import type { AgreementClause } from '@qicheng/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CreatedAt, OptionalText, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** The clauses of the agreement as the school words them, one row per version; append-only. Version 0 is the built-in text. */
@Entity()
@Unscoped('printed on every agreement')
export class ClauseTemplate {
  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb') clauses!: AgreementClause[];
  @OptionalText(200) note!: string | null;
  @Text(60) createdByName!: string;
  @CreatedAt() createdAt!: Date;
}
