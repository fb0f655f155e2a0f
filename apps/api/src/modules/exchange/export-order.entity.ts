import type { ExportGraduatesDto } from '@qicheng/contracts';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, Reference } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** How long an order can be fetched, in SQL. */
export const EXPORT_ORDER_LASTS = `interval '10 minutes'`;

/** An export that somebody has asked for and may fetch for ten minutes. */
@Entity()
@Unscoped('read by whoever placed it, in one statement that names both; its rows are found within their scope then')
export class ExportOrder {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() orderedBy!: string;
  @Column('jsonb') asked!: ExportGraduatesDto;
  @CreatedAt() @Index('export_order_age') createdAt!: Date;
}
