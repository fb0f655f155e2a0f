import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** A college (学院) of the school; its name is unique. */
@Entity()
@Unscoped('names of colleges are public within the school')
export class College {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'varchar', length: 60, unique: true })
  name!: string;

  @Text(20)
  code!: string;

  @Version()
  version!: number;

  @CreatedAt()
  createdAt!: Date;
}
