import { Injectable } from '@nestjs/common';
import type { FieldProblem, OpenStaffDto } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';

const TAKEN = `select login_name = $1 as "mobile", staff_no = $2 as "staffNo", name from account
where portal = 'teacher' and (login_name = $1 or staff_no = $2) and id is distinct from $3`;

interface Taken {
  mobile: boolean;
  staffNo: boolean | null;
  name: string;
}

/** Keeps mobile and staff numbers unique, with an answer that names the field and the person. */
@Injectable()
export class StaffNames {
  constructor(private readonly work: UnitOfWork) {}

  /** Claims both numbers until the transaction ends; `holder` may have them already. @throws Problem DUPLICATE. */
  async claim({ mobile, staffNo }: Pick<OpenStaffDto, 'mobile' | 'staffNo'>, holder: string | null): Promise<void> {
    await this.work.sql(`select pg_advisory_xact_lock(hashtext('staff-names'))`);
    const taken = await this.work.sql<Taken>(TAKEN, [mobile, staffNo, holder]);
    if (taken.length > 0)
      throw new Problem('DUPLICATE', { detail: '手机号码或工号已被其他账号使用', fields: taken.flatMap(fieldsOf) });
  }
}

const fieldsOf = ({ mobile, staffNo, name }: Taken): FieldProblem[] => [
  ...(mobile ? [{ field: 'mobile', message: `手机号码已被${name}使用` }] : []),
  ...(staffNo ? [{ field: 'staffNo', message: `工号已被${name}使用` }] : []),
];
