import { Injectable } from '@nestjs/common';
import { Cipher } from '../../core/cipher/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { UnitOfWork } from '../../core/work/index.js';

const PERSONAL = `/* scope:SYSTEM */ select id_no_cipher as "idNoCipher", mobile from student where id = $1`;
const LOCK = `/* scope:SYSTEM */ select email from student where id = $1 for update`;
const SET_EMAIL = `/* scope:locked */ update student set email = $2, version = version + 1, updated_at = now() where id = $1`;

/** What an account needs of its owner's record in the register. */
@Injectable()
export class StudentRecord {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
  ) {}

  /** Document number and mobile number, which no password may contain. */
  async personalStrings(studentId: string): Promise<string[]> {
    const [row] = await this.work.sql<{ idNoCipher: string; mobile: string | null }>(PERSONAL, [studentId]);
    return row ? [this.cipher.decrypt(row.idNoCipher), ...(row.mobile ? [row.mobile] : [])] : [];
  }

  /** Takes over the address that its owner has just proved to have. */
  async bindEmail(studentId: string, email: string): Promise<void> {
    const [row] = await this.work.sql<{ email: string | null }>(LOCK, [studentId]);
    if (!row || row.email === email) return;
    await this.work.sql(SET_EMAIL, [studentId, email]);
    await this.history.write({
      subject: 'student',
      subjectId: studentId,
      action: 'bind-email',
      changes: [{ field: 'email', from: row.email, to: email }],
    });
  }
}
