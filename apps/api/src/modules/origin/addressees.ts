import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../core/work/index.js';

interface Id {
  id: string;
}

/** Whose accounts are told of something that concerns a graduate. */
@Injectable()
export class Addressees {
  constructor(private readonly work: UnitOfWork) {}

  counsellors(classId: string): Promise<string[]> {
    return this.ids(`select a.id from class_assignment c join account a on a.staff_no = c.staff_no where c.class_id = $1`, classId);
  }

  collegeAdmins(collegeId: string): Promise<string[]> {
    return this.ids(`select account_id as id from role_grant where role = 'COLLEGE_ADMIN' and college_id = $1`, collegeId);
  }

  async centre(): Promise<string[]> {
    const rows = await this.work.sql<Id>(`select account_id as id from role_grant where role = 'CENTRE_ADMIN'`);
    return rows.map((row) => row.id);
  }

  student(studentId: string): Promise<string[]> {
    return this.ids('select id from account where student_id = $1', studentId);
  }

  private async ids(statement: string, parameter: string): Promise<string[]> {
    const rows = await this.work.sql<Id>(statement, [parameter]);
    return rows.map((row) => row.id);
  }
}
