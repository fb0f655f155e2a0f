import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, OptionalReference, Text, UpdatedAt } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** FREE in a pre-allocated range, ALLOCATED to a student, USED by an agreement, or VOID for ever. */
export type AgreementNumberState = 'FREE' | 'ALLOCATED' | 'USED' | 'VOID';

/** The ledger of agreement numbers: none is ever handed out twice, and a graduate has one in advance at most. */
@Entity()
@Unscoped('the ledger is the centre’s; others see a number on its agreement only')
@Index('agreement_number_free', { synchronize: false })
@Index('agreement_number_allocated', { synchronize: false })
@Index('agreement_number_student', ['studentId'])
export class AgreementNumber {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  no!: string;

  @Text(4) gradYear!: string;
  /** 1 doctor, 2 master, 3 bachelor, 4 junior. */
  @Text(1) level!: string;
  @Column({ type: 'varchar', length: 10, default: 'FREE' }) state!: AgreementNumberState;
  @OptionalReference() studentId!: string | null;
  @OptionalReference() agreementId!: string | null;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
