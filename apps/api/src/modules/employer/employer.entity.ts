import type { EmployerRisk, EmployerState } from '@qicheng/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import {
  CreatedAt,
  OptionalMoment,
  OptionalReference,
  OptionalText,
  Text,
  UpdatedAt,
  Version,
} from '../../core/column/index.js';
import { Scoped } from '../../core/scope/index.js';
import { ownEmployer } from './own-employer.js';

/** An entry of the employer library (data-dictionary.md §4): everyone may look a company up, only its own people may act for it. */
@Entity()
@Scoped<Employer>({
  STUDENT: 'all',
  COUNSELLOR: 'all',
  COLLEGE_ADMIN: 'all',
  CENTRE_ADMIN: 'all',
  SYS_ADMIN: 'none',
  EMPLOYER: ownEmployer('id'),
})
@Index('employer_uscc', ['uscc'], { unique: true })
@Index('employer_name_grams', { synchronize: false })
@Index('employer_name_prefix', { synchronize: false })
@Index('employer_initials', { synchronize: false })
@Index('employer_own_initials', { synchronize: false })
@Index('employer_former_grams', { synchronize: false })
@Index('employer_uscc_prefix', { synchronize: false })
@Index('employer_list', { synchronize: false })
@Index('employer_every', { synchronize: false })
export class Employer {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(120) name!: string;
  /** Unified social credit code, 18 characters (GB 32100). */
  @Text(18) uscc!: string;
  /** First letters of the name's pinyin in lower case, for search; empty where there are none. */
  @Column({ type: 'varchar', length: 120, default: '' }) initials!: string;
  /** The same without the region that the name begins with; empty where it begins with none. */
  @Column({ type: 'varchar', length: 120, default: '' }) ownInitials!: string;
  @Column({ type: 'jsonb', default: [] }) formerNames!: string[];
  @OptionalText(2) nature!: string | null;
  /** Industry in the education ministry's code. */
  @OptionalText(2) industry!: string | null;
  @OptionalText(2) scale!: string | null;
  @OptionalText(40) registeredCapital!: string | null;
  @Column({ type: 'date', nullable: true }) establishedOn!: string | null;
  @OptionalText(60) legalPerson!: string | null;
  @OptionalText(6) registeredRegion!: string | null;
  @OptionalText(200) registeredAddress!: string | null;
  @OptionalText(200) officeAddress!: string | null;
  @OptionalText(60) contactName!: string | null;
  @OptionalText(11) contactMobile!: string | null;
  @OptionalText(20) contactPhone!: string | null;
  @OptionalText(100) contactEmail!: string | null;
  @OptionalText(1000) businessScope!: string | null;
  @OptionalText(120) superiorUnit!: string | null;
  /** May keep personnel archives itself. */
  @Column({ type: 'boolean', default: false }) hasPersonnelAuthority!: boolean;
  @Column({ type: 'boolean', default: false }) isLabourDispatch!: boolean;
  @OptionalReference() licenceFileId!: string | null;
  @Column({ type: 'varchar', length: 12, default: 'UNVERIFIED' }) state!: EmployerState;
  /** The company has an account of its own on the platform. */
  @Column({ type: 'boolean', default: false }) claimed!: boolean;
  /** MANUAL, REGISTRY or STUDENT: where the entry comes from. */
  @Column({ type: 'varchar', length: 10, default: 'MANUAL' }) source!: string;
  @OptionalMoment() verifiedAt!: Date | null;
  @Column({ type: 'jsonb', default: [] }) riskFlags!: EmployerRisk[];
  /** The entry that took this one over. */
  @OptionalReference() mergedIntoId!: string | null;
  @Version() version!: number;
  @CreatedAt() createdAt!: Date;
  @UpdatedAt() updatedAt!: Date;
}
