import { Injectable } from '@nestjs/common';
import type { OrganisationView } from '@qicheng/contracts';
import { UnitOfWork } from '../../core/work/index.js';
import {
  type ClassRow,
  type CollegeRow,
  type CounsellorRow,
  type MajorRow,
  toOrganisationView,
} from './organisation.view.js';
import { ownPart } from './organisation-scope.js';

/** `$1` colleges, `$2` classes, each null for no limit; the graduates counted stand in these classes and in no others. */
const CLASSES = `/* scope:own-part */ select k.id, k.major_id as "majorId", k.name, k.grad_year as "gradYear", k.version, count(s.id)::int as graduates
from class_group k left join student s on s.class_id = k.id
where ($1::uuid[] is null or k.college_id = any($1)) and ($2::uuid[] is null or k.id = any($2))
group by k.id order by k.grad_year desc, k.name`;

const MAJORS = `select m.id, m.college_id as "collegeId", m.name, m.code, m.version from major m
where ($1::uuid[] is null or m.college_id = any($1)) and ($2::uuid[] is null or exists (select from class_group k where k.major_id = m.id and k.id = any($2)))
order by m.code, m.name`;

const COLLEGES = `select c.id, c.name, c.code, c.version from college c
where ($1::uuid[] is null or c.id = any($1)) and ($2::uuid[] is null or exists (select from class_group k where k.college_id = c.id and k.id = any($2)))
order by c.code, c.name`;

const COUNSELLORS = `select g.class_id as "classId", g.staff_no as "staffNo", a.name
from class_assignment g left join account a on a.staff_no = g.staff_no and a.portal = 'teacher'
where g.class_id = any($1) order by g.staff_no`;

/** Reads the school as a tree in four statements, however large it is. */
@Injectable()
export class OrganisationTree {
  constructor(private readonly work: UnitOfWork) {}

  /** Only the colleges, majors and classes that the actor is responsible for, with the majors and colleges they stand in. */
  async read(): Promise<OrganisationView> {
    const { collegeIds, classIds } = ownPart();
    const part = [collegeIds, classIds];
    const colleges = await this.work.sql<CollegeRow>(COLLEGES, part);
    const majors = await this.work.sql<MajorRow>(MAJORS, part);
    const classes = await this.work.sql<ClassRow>(CLASSES, part);
    const counsellors = await this.work.sql<CounsellorRow>(COUNSELLORS, [classes.map(({ id }) => id)]);
    return toOrganisationView({ colleges, majors, classes, counsellors });
  }
}
