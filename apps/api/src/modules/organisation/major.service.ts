import { Injectable } from '@nestjs/common';
import type { AddedView, AddMajorDto, EditMajorDto } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { College } from './college.entity.js';
import { Major } from './major.entity.js';
import { asSeen, fieldChanges, OrganisationChange, refuseDuplicate } from './organisation-change.js';

const USES =
  '/* scope:SYSTEM */ select from class_group where major_id = $1 union all select from student where major_id = $1';

/** Adds, renames and removes majors. */
@Injectable()
export class MajorService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: OrganisationChange,
  ) {}

  /** @throws Problem INVALID for an unknown college, DUPLICATE for the same code and name there. */
  add({ collegeId, name, code }: AddMajorDto): Promise<AddedView> {
    return this.change.run(async () => {
      if (!(await this.work.manager.existsBy(College, { id: collegeId })))
        throw new Problem('INVALID', { fields: [{ field: 'collegeId', message: '所选学院不存在，请刷新后重选' }] });
      await this.claim({ collegeId, name, code }, null);
      const major = await this.work.manager.save(this.work.manager.create(Major, { collegeId, name, code }));
      await this.change.note('major', major.id, 'add', [{ field: 'name', from: null, to: name }]);
      return { id: major.id };
    });
  }

  /** @throws Problem NOT_FOUND, STALE or DUPLICATE. */
  edit(id: string, { name, code, version }: EditMajorDto): Promise<void> {
    return this.change.run(async () => {
      const major = asSeen(await this.work.manager.findOneBy(Major, { id }), version);
      await this.claim({ collegeId: major.collegeId, name, code }, id);
      await this.work.manager.update(Major, { id }, { name, code });
      await this.change.note('major', id, 'edit', fieldChanges(major, { name, code }, ['name', 'code']));
    });
  }

  /** @throws Problem IN_USE while a class or graduate belongs to it. */
  remove(id: string): Promise<void> {
    return this.change.run(async () => {
      const major = await this.work.manager.findOneBy(Major, { id });
      if (!major) throw new Problem('NOT_FOUND');
      await this.change.refuseWhenUsed(USES, id, '专业下还有班级或毕业生，不能删除');
      await this.work.manager.delete(Major, { id });
      await this.change.note('major', id, 'remove', [{ field: 'name', from: major.name, to: null }]);
    });
  }

  private async claim(major: Pick<Major, 'collegeId' | 'name' | 'code'>, self: string | null): Promise<void> {
    refuseDuplicate(
      await this.work.manager.findOneBy(Major, major),
      self,
      'name',
      `该学院已有专业“${major.name}”（${major.code}）`,
    );
  }
}
