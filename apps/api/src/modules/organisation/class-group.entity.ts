import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Reference, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';
import { College } from './college.entity.js';
import { Major } from './major.entity.js';

/** A class (班级) of one graduation cohort. */
@Entity()
@Unscoped('names of classes are public within the school')
@Unique('class_group_once', ['collegeId', 'gradYear', 'name'])
export class ClassGroup {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference()
  collegeId!: string;

  @ManyToOne(() => College)
  college!: Relation<College>;

  @Reference()
  @Index('class_group_major')
  majorId!: string;

  @ManyToOne(() => Major)
  major!: Relation<Major>;

  @Text(60)
  name!: string;

  /** Year of graduation, four digits. */
  @Text(4)
  gradYear!: string;

  @Version()
  version!: number;
}
