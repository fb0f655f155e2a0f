import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Reference, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { College } from './college.entity.js';

/** A major (专业) of a college, with its code in the national catalogue. */
@Entity()
@Unscoped('names of majors are public within the school')
@Unique('major_once', ['collegeId', 'code', 'name'])
export class Major {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference()
  collegeId!: string;

  @ManyToOne(() => College)
  college!: Relation<College>;

  @Text(10)
  code!: string;

  @Text(60)
  name!: string;

  @Version()
  version!: number;
}
