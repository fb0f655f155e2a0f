import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Moment } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** How often the evidence of an agreement was begun without coming to an end; gone once it is made. */
@Entity()
@Unscoped('counters of the worker, read by it only')
export class EvidenceAttempt {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'evidence_attempt_agreement' })
  agreementId!: string;

  @Column('int')
  tries!: number;

  @Moment()
  triedAt!: Date;
}
