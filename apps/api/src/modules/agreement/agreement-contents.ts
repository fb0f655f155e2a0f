import { Injectable } from '@nestjs/common';
import {
  type AgreementContent,
  agreementContent,
  type AgreementSchool,
  type AgreementStudent,
  isAgreementActive,
} from '@qicheng/domain';
import { regionName } from '@qicheng/domain/regions';
import { actingAs, currentActor, SYSTEM } from '../../core/actor/index.js';
import { StudentRegister } from '../graduate/index.js';
import { SettingService } from '../setting/index.js';
import type { Agreement } from './agreement.entity.js';
import { Clauses } from './clauses.js';
import { termsFor } from './terms-for.js';

/** Makes the content of an agreement from what stands in register, settings and clauses now. */
@Injectable()
export class AgreementContents {
  constructor(
    private readonly register: StudentRegister,
    private readonly settings: SettingService,
    private readonly clauses: Clauses,
  ) {}

  /** The agreement itself has been read in the actor's scope; the register is read as the system, since companies see none of it. */
  async live(agreement: Agreement): Promise<AgreementContent> {
    const { agreementNo, revision } = agreement;
    const { version, clauses } = await this.clauses.current();
    return agreementContent({
      agreementNo,
      revision,
      values: termsFor(currentActor().role, agreement),
      regionName,
      student: await this.student(agreement),
      school: await this.school(),
      clauses,
      clauseVersion: version,
    });
  }

  private async student({ studentId, state }: Agreement): Promise<AgreementStudent> {
    const { student, values } = await actingAs(SYSTEM, () => this.register.read(studentId));
    const { name, studentNo } = student;
    const known = { ...NOTHING, ...values, name, studentNo };
    // Before the graduate has agreed to deal with the company, and once nothing came of it, it learns nothing of them.
    if (currentActor().role !== 'EMPLOYER' || isAgreementActive(state)) return known;
    return { ...NOTHING, name, studentNo, collegeName: values.collegeName, majorName: values.majorName };
  }

  private async school(): Promise<AgreementSchool> {
    const [name, contact, phone, address, postcode] = await Promise.all([
      this.settings.get('schoolName'),
      this.settings.get('schoolContact'),
      this.settings.get('schoolPhone'),
      this.settings.get('schoolAddress'),
      this.settings.get('schoolPostcode'),
    ]);
    return { name, contact, phone, address, postcode };
  }
}

const NOTHING: AgreementStudent = {
  name: '',
  studentNo: '',
  gender: null,
  birthDate: null,
  ethnicity: null,
  politicalStatus: null,
  idNo: null,
  majorName: null,
  collegeName: null,
  className: null,
  educationLevel: null,
  durationYears: null,
  trainingMode: null,
  graduateDate: null,
  originRegion: null,
  mobile: null,
  email: null,
  homeAddress: null,
};
