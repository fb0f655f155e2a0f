import type { AgreementNumberState } from '@qicheng/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, OptionalReference, Text, UpdatedAt } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

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
  /** Kept for students to whom the centre gives numbers in advance: no agreement takes one by itself. */
  @Column({ type: 'boolean', default: false }) reserved!: boolean;
  @OptionalReference() studentId!: string | null;
  @OptionalReference() agreementId!: string | null;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
