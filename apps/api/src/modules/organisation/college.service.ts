import { Injectable } from '@nestjs/common';
import type { AddCollegeDto, AddedView, EditCollegeDto } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { College } from './college.entity.js';
import { asSeen, fieldChanges, OrganisationChange, refuseDuplicate } from './organisation-change.js';

const USES = `/* scope:SYSTEM */ select from major where college_id = $1 union all select from class_group where college_id = $1
union all select from student where college_id = $1 union all select from role_grant where college_id = $1`;

/** Adds, renames and removes colleges. */
@Injectable()
export class CollegeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: OrganisationChange,
  ) {}

  /** @throws Problem DUPLICATE for a taken name or code. */
  add({ name, code }: AddCollegeDto): Promise<AddedView> {
    return this.change.run(async () => {
      await this.claim(name, code, null);
      const college = await this.work.manager.save(this.work.manager.create(College, { name, code }));
      await this.change.note('college', college.id, 'add', [{ field: 'name', from: null, to: name }]);
      return { id: college.id };
    });
  }

  /** @throws Problem NOT_FOUND, STALE or DUPLICATE. */
  edit(id: string, { name, code, version }: EditCollegeDto): Promise<void> {
    return this.change.run(async () => {
      const college = asSeen(await this.work.manager.findOneBy(College, { id }), version);
      await this.claim(name, code, id);
      await this.work.manager.update(College, { id }, { name, code });
      await this.change.note('college', id, 'edit', fieldChanges(college, { name, code }, ['name', 'code']));
    });
  }

  /** @throws Problem IN_USE while a major, class, graduate or administrator belongs to it. */
  remove(id: string): Promise<void> {
    return this.change.run(async () => {
      const college = await this.work.manager.findOneBy(College, { id });
      if (!college) throw new Problem('NOT_FOUND');
      await this.change.refuseWhenUsed(USES, id, '学院下还有专业、班级、毕业生或学院管理员，不能删除');
      await this.work.manager.delete(College, { id });
      await this.change.note('college', id, 'remove', [{ field: 'name', from: college.name, to: null }]);
    });
  }

  private async claim(name: string, code: string, self: string | null): Promise<void> {
    refuseDuplicate(await this.work.manager.findOneBy(College, { name }), self, 'name', `已有名为“${name}”的学院`);
    refuseDuplicate(await this.work.manager.findOneBy(College, { code }), self, 'code', `学院代码 ${code} 已被使用`);
  }
}
