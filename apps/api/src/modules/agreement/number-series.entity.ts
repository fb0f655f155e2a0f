import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Unscoped } from '../../core/scope/index.js';

/** Where the next number of a cohort and level begins; ranges and automatic numbers draw from the same series. */
@Entity()
@Unscoped('a counter')
export class NumberSeries {
  @PrimaryColumn({ type: 'varchar', length: 4 })
  gradYear!: string;

  @PrimaryColumn({ type: 'varchar', length: 1 })
  level!: string;

  /** The next sequence number, from 1. */
  @Column({ type: 'int', default: 1 }) next!: number;
}
