import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, Moment, OptionalMoment, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** What a code sent by e-mail allows. */
export type CodePurpose = 'ACTIVATE' | 'REBIND' | 'REGISTER' | 'RESET' | 'SIGN';

/** A six-digit code sent to an address; only its keyed hash is stored, and it works once. */
@Entity()
@Unscoped('always read by account and purpose')
@Index('email_code_account', ['accountId', 'purpose'])
export class EmailCode {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference()
  accountId!: string;

  @Text(10)
  purpose!: CodePurpose;

  @Text(100)
  email!: string;

  @Text(64)
  codeHash!: string;

  @Moment()
  expiresAt!: Date;

  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @OptionalMoment()
  usedAt!: Date | null;

  @CreatedAt()
  createdAt!: Date;
}
