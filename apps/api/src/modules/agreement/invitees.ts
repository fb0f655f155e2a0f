import { Injectable } from '@nestjs/common';
import type { InviteeView } from '@qicheng/contracts';
import { normaliseOriginValue } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { Problem } from '../../core/problem/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';

/** Whom a company invites, and where the invitation belongs. */
export interface Invitee extends InviteeView {
  readonly studentId: string;
  readonly studentNo: string;
  readonly gradYear: string;
  readonly educationLevel: string;
  readonly collegeId: string;
  readonly majorId: string;
  readonly classId: string;
}

/** How a company names a graduate: by student number, ID number or the agreement number the school has given them, and by name. */
export interface InviteeKey {
  readonly studentKey: string;
  readonly name: string;
}

/** What a company may ask in an hour: looking and inviting are counted each by itself. */
export const LOOK: Limit = { name: 'invitee-look', times: 60, seconds: 3600 };
export const INVITE: Limit = { name: 'invitee-invite', times: 60, seconds: 3600 };

/** Both the number and the name must be right; which of them is wrong makes no difference to the answer or its time. */
const NAMED = `/* scope:named */
select s.id as "studentId", s.name, s.student_no as "studentNo", s.grad_year as "gradYear", s.education_level as "educationLevel",
  s.college_id as "collegeId", s.major_id as "majorId", s.class_id as "classId", c.name as "collegeName", m.name as "majorName"
from student s join college c on c.id = s.college_id join major m on m.id = s.major_id
where s.name = $2 and s.id in (
  select id from student where student_no = $1
  union all
  select id from student where id_no_hash = $3
  union all
  select student_id from agreement_number where no = upper($1) and state = 'ALLOCATED' and student_id is not null
)
order by s.grad_year desc limit 1`;

/** Finds the graduate that a company names by number and name, and nobody else. */
@Injectable()
export class Invitees {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rates: RateLimit,
    private readonly cipher: Cipher,
  ) {}

  /** @throws Problem NOT_FOUND unless both fit one graduate, TOO_MANY_REQUESTS for an account that asks too often. */
  async find({ studentKey, name }: InviteeKey, limit: Limit): Promise<Invitee> {
    await this.rates.take(limit, currentActor().accountId ?? '');
    const idNo = this.cipher.lookup(normaliseOriginValue('idNo', studentKey) ?? '');
    const asked = [studentKey.trim(), normaliseOriginValue('name', name), idNo];
    const [invitee] = await this.work.sql<Invitee>(NAMED, asked);
    if (!invitee)
      throw new Problem('NOT_FOUND', {
        detail: '没有找到这名毕业生，请与本人核对学号（或身份证号、协议书编号）和姓名',
      });
    return invitee;
  }
}
