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

/** Majors of one name in a college differ by their code; the graduate's own comes first. */
const MAJOR_CODE = `
select m.code from major m join college c on c.id = m.college_id where c.name = $1 and m.name = $2 order by m.code <> $3, m.code limit 1`;

/** Finds the college, major and class that a record names. */
@Injectable()
export class StudentPlaces {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws Problem INVALID naming what does not exist; an edit never makes a college, major or class. */
  async find({ collegeName, majorCode, majorName, className, gradYear }: OriginValues): Promise<Place> {
    const [found] = await this.work.sql<Place>(FIND, [collegeName, majorCode, majorName, className, gradYear]);
    if (!found) throw missing('collegeName', '没有这个院系，请核对名称，或先在组织机构中添加');
    if (!found.majorId) throw missing('majorName', '该院系没有这个专业，请核对专业代码和名称');
    if (!found.classId) throw missing('className', '该院系没有这个班级，请核对名称，或先在组织机构中添加');
    return found;
  }

  /** The code of the major that a record names by its college and name. @throws Problem INVALID as `find`, and the whole place is checked. */
  async codeOf(values: OriginValues): Promise<string> {
    const [major] = await this.work.sql<{ code: string }>(MAJOR_CODE, [
      values.collegeName,
      values.majorName,
      values.majorCode,
    ]);
    const majorCode = major?.code ?? values.majorCode ?? '';
    await this.find({ ...values, majorCode });
    return majorCode;
  }
}

const missing = (field: string, message: string) =>
  new Problem('INVALID', { detail: message, fields: [{ field, message }] });
