import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Unscoped } from '../scope/index.js';

/** How often something was tried in the running window; rows past their end mean nothing. */
@Entity()
@Unscoped('counters without personal data')
export class RateWindow {
  @PrimaryColumn({ type: 'varchar', length: 200 })
  key!: string;

  @Column('int')
  hits!: number;

  @Column('timestamptz')
  endsAt!: Date;
}
