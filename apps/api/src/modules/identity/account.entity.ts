import type { AccountStatus, EmployerRole, Portal } from '@qicheng/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CreatedAt, OptionalMoment, OptionalReference, OptionalText, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/**
 * Someone who can sign in at one portal: students by student number, staff by mobile number. A student's account without a
 * password hash still has the initial password, which is read from the register and never stored.
 */
@Entity()
@Unscoped('read by the sign-in and by the centre only; a person reaches the own one through the session')
@Unique('account_login', ['portal', 'loginName'])
@Index('account_email', { synchronize: false })
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(10)
  portal!: Portal;

  @Text(40)
  loginName!: string;

  @Text(60)
  name!: string;

  @OptionalText(200)
  passwordHash!: string | null;

  /** True while the password is one that somebody else has issued and seen: it opens nothing but the way to another one. */
  @Column('boolean', { default: false })
  passwordIssued!: boolean;

  @Column({ type: 'varchar', length: 12, default: 'PROVISIONED' })
  status!: AccountStatus;

  @OptionalText(100)
  email!: string | null;

  @OptionalMoment()
  emailVerifiedAt!: Date | null;

  @OptionalText(11)
  mobile!: string | null;

  @OptionalText(20)
  @Index('account_staff_no', { unique: true })
  staffNo!: string | null;

  @OptionalReference()
  @Index('account_student', { unique: true })
  studentId!: string | null;

  @OptionalReference()
  @Index('account_employer')
  employerId!: string | null;

  /** ADMIN may let colleagues in, RECRUITER may not; null for everybody who is not an employer. */
  @OptionalText(10)
  employerRole!: EmployerRole | null;

  @OptionalMoment()
  lastSignInAt!: Date | null;

  @Version()
  version!: number;

  @CreatedAt()
  createdAt!: Date;
}
