import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Day, OptionalText, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** The minimum wage of a province's tier from a day on, as the centre has copied it from the published table (data dictionary §6). */
@Entity()
@Unscoped('published by the provinces')
@Unique('minimum_wage_once', ['region', 'tier', 'effectiveFrom'])
export class MinimumWage {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Code of the province. */
  @Text(6) region!: string;
  @Column('smallint') tier!: number;
  @Column({ type: 'numeric', precision: 7, scale: 2 }) monthly!: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) hourly!: string;
  @Day() effectiveFrom!: string;
  @OptionalText(60) note!: string | null;
  @Version() version!: number;
}
