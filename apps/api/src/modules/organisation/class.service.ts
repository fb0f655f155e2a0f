import { Injectable } from '@nestjs/common';
import type { AddClassDto, AddedView, EditClassDto } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ClassAssignment } from './class-assignment.entity.js';
import { ClassGroup } from './class-group.entity.js';
import { Major } from './major.entity.js';
import { asSeen, fieldChanges, OrganisationChange, refuseDuplicate } from './organisation-change.js';

const USES = '/* scope:SYSTEM */ select from student where class_id = $1';

/** Adds, renames and removes classes, and says who looks after them. */
@Injectable()
export class ClassService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: OrganisationChange,
  ) {}

  /** @throws Problem INVALID for an unknown major, DUPLICATE for the same name in the college and year. */
  add({ majorId, name, gradYear }: AddClassDto): Promise<AddedView> {
    return this.change.run(async () => {
      const major = await this.work.manager.findOneBy(Major, { id: majorId });
      if (!major)
        throw new Problem('INVALID', { fields: [{ field: 'majorId', message: '所选专业不存在，请刷新后重选' }] });
      await this.claim({ collegeId: major.collegeId, gradYear, name }, null);
      const added = await this.work.manager.save(
        this.work.manager.create(ClassGroup, { collegeId: major.collegeId, majorId, name, gradYear }),
      );
      await this.change.note('class', added.id, 'add', [{ field: 'name', from: null, to: name }]);
      return { id: added.id };
    });
  }

  /** @throws Problem NOT_FOUND, STALE or DUPLICATE. */
  edit(id: string, { name, version }: EditClassDto): Promise<void> {
    return this.change.run(async () => {
      const {
        collegeId,
        gradYear,
        name: before,
      } = asSeen(await this.work.manager.findOneBy(ClassGroup, { id }), version);
      await this.claim({ collegeId, gradYear, name }, id);
      await this.work.manager.update(ClassGroup, { id }, { name });
      await this.change.note('class', id, 'edit', fieldChanges({ name: before }, { name }, ['name']));
    });
  }

  /** @throws Problem IN_USE while it has graduates. */
  remove(id: string): Promise<void> {
    return this.change.run(async () => {
      const { name } = await this.existing(id);
      await this.change.refuseWhenUsed(USES, id, '班级里还有毕业生，不能删除');
      await this.work.manager.delete(ClassGroup, { id });
      await this.change.note('class', id, 'remove', [{ field: 'name', from: name, to: null }]);
    });
  }

  /** Replaces the counsellors by these staff numbers; what they may see changes with their next request. */
  setCounsellors(classId: string, staffNos: readonly string[]): Promise<void> {
    return this.change.run(async () => {
      await this.existing(classId);
      const before = await this.work.manager.findBy(ClassAssignment, { classId });
      await this.work.manager.delete(ClassAssignment, { classId });
      await this.work.manager.insert(
        ClassAssignment,
        staffNos.map((staffNo) => ({ classId, staffNo })),
      );
      const counsellors = { from: asText(before.map(({ staffNo }) => staffNo)), to: asText(staffNos) };
      await this.change.note('class', classId, 'set-counsellors', [{ field: 'counsellors', ...counsellors }]);
    });
  }

  private async existing(id: string): Promise<ClassGroup> {
    const found = await this.work.manager.findOneBy(ClassGroup, { id });
    if (!found) throw new Problem('NOT_FOUND');
    return found;
  }

  private async claim(wanted: Pick<ClassGroup, 'collegeId' | 'gradYear' | 'name'>, self: string | null): Promise<void> {
    refuseDuplicate(
      await this.work.manager.findOneBy(ClassGroup, wanted),
      self,
      'name',
      `该学院 ${wanted.gradYear} 届已有班级“${wanted.name}”`,
    );
  }
}

const asText = (staffNos: readonly string[]) => staffNos.toSorted().join(' ');
