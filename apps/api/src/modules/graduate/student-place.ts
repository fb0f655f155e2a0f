import { Injectable } from '@nestjs/common';
import type { OriginValues } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Student } from './student.entity.js';

type Place = Pick<Student, 'collegeId' | 'majorId' | 'classId'>;

/** A class of the same name may exist in several cohorts; the graduate's own comes first. */
const FIND = `
select c.id as "collegeId",
  (select m.id from major m where m.college_id = c.id and m.code = $2 and m.name = $3) as "majorId",
  (select g.id from class_group g where g.college_id = c.id and g.name = $4 order by g.grad_year = $5 desc, g.grad_year desc limit 1) as "classId"
from college c where c.name = $1`;

/** Finds the college, major and class that a record names. */
@Injectable()
export class StudentPlaces {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws Problem INVALID naming what does not exist; an edit never makes a college, major or class. */
  async find({ collegeName, majorCode, majorName, className, gradYear }: OriginValues): Promise<Place> {
    const [found] = await this.work.sql<Place>(FIND, [collegeName, majorCode, majorName, className, gradYear]);
    if (!found) throw missing('collegeName', '没有这个院系，请先在组织机构中添加');
    if (!found.majorId) throw missing('majorName', '该院系没有这个专业，请核对专业代码和名称');
    if (!found.classId) throw missing('className', '该院系没有这个班级，请先在组织机构中添加');
    return found;
  }
}

const missing = (field: string, message: string) =>
  new Problem('INVALID', { detail: message, fields: [{ field, message }] });
