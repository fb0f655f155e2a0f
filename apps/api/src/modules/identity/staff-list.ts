import { Injectable } from '@nestjs/common';
import type { StaffPage, StaffQuery, StaffView } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Account } from './account.entity.js';
import { SignInLocks } from './sign-in-locks.js';
import { type StaffGrantRow, type StaffClassRow, toStaffView } from './staff.view.js';

const GRANTS = `select g.account_id as "accountId", g.role, g.college_id as "collegeId", c.name as "collegeName"
from role_grant g left join college c on c.id = g.college_id where g.account_id = any($1) order by g.role, c.name`;
const CLASSES = `select a.staff_no as "staffNo", c.id, c.name
from class_assignment a join class_group c on c.id = a.class_id where a.staff_no = any($1) order by c.grad_year desc, c.name`;

/** Shows staff accounts to the centre: a page takes five statements, however long it is. */
@Injectable()
export class StaffList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: SignInLocks,
  ) {}

  async page(query: StaffQuery): Promise<StaffPage> {
    const { page, pageSize } = query;
    const builder = filtered(this.staff(), query).orderBy('account.name').addOrderBy('account.id');
    const [accounts, total] = await builder
      .take(pageSize)
      .skip((page - 1) * pageSize)
      .getManyAndCount();
    return { items: await this.views(accounts), total, page, pageSize };
  }

  /** @throws Problem NOT_FOUND. */
  async one(id: string): Promise<StaffView> {
    const [view] = await this.views(await this.staff().andWhere('account.id = :id', { id }).getMany());
    if (!view) throw new Problem('NOT_FOUND');
    return view;
  }

  private staff(): SelectQueryBuilder<Account> {
    return this.work.manager.createQueryBuilder(Account, 'account').where(`account.portal = 'teacher'`);
  }

  private async views(accounts: Account[]): Promise<StaffView[]> {
    const grants = await this.work.sql<StaffGrantRow>(GRANTS, [accounts.map(({ id }) => id)]);
    const classes = await this.work.sql<StaffClassRow>(CLASSES, [accounts.flatMap(({ staffNo }) => staffNo ?? [])]);
    const locked = await this.locks.lockedAmong(
      'teacher',
      accounts.map(({ loginName }) => loginName),
    );
    return accounts.map((account) => toStaffView(account, { grants, classes, locked: locked.has(account.loginName) }));
  }
}

function filtered(
  builder: SelectQueryBuilder<Account>,
  { keyword, role, collegeId }: StaffQuery,
): SelectQueryBuilder<Account> {
  if (keyword)
    builder.andWhere(
      '(strpos(account.name, :keyword) > 0 or starts_with(account.mobile, :keyword) or starts_with(account.staff_no, :keyword))',
      { keyword },
    );
  if (role)
    builder.andWhere('exists (select from role_grant g where g.account_id = account.id and g.role = :role)', { role });
  if (collegeId)
    builder.andWhere(
      'exists (select from role_grant g where g.account_id = account.id and g.college_id = :collegeId)',
      { collegeId },
    );
  return builder;
}
