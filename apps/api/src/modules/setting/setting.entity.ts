import { Column, Entity, PrimaryColumn } from 'typeorm';
import { UpdatedAt, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** One of the school's choices; a missing row means the default of `SETTINGS`. */
@Entity()
@Unscoped('the school’s choices, the same for everybody')
export class Setting {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  key!: string;

  @Column('jsonb')
  value!: unknown;

  @Version() version!: number;
  @UpdatedAt() updatedAt!: Date;
}
