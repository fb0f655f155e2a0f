import { Injectable } from '@nestjs/common';
import {
  isOriginFieldKey,
  isOriginWritable,
  type OriginFieldKey,
  type OriginValues,
  type TierOf,
} from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { originValuesOf, Student } from '../graduate/index.js';
import { OriginTierService, SettingService, WindowService, type OpeningTime } from '../setting/index.js';
import { OriginReview } from './origin-review.entity.js';

/** A review with both sides and what its guards and views need. */
export interface OriginRecord {
  readonly review: OriginReview;
  readonly student: Student;
  /** The school's record as strings. */
  readonly school: OriginValues;
  readonly window: OpeningTime;
  /** Who may change each field of this graduate. */
  readonly tier: TierOf;
  /** What the student wrote and still counts: nothing locked and, once submitted, nothing that is changed directly. */
  readonly own: OriginValues;
}

/** Reads reviews with their graduates, always in the actor's scope. */
@Injectable()
export class OriginRecords {
  readonly reviews: ScopedRepository<OriginReview>;
  private readonly students: ScopedRepository<Student>;

  constructor(
    private readonly cipher: Cipher,
    private readonly settings: SettingService,
    private readonly windows: WindowService,
    private readonly tiers: OriginTierService,
    work: UnitOfWork,
  ) {
    this.reviews = new ScopedRepository(OriginReview, work);
    this.students = new ScopedRepository(Student, work);
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async read(id: string): Promise<OriginRecord> {
    const review = await this.reviews.findById(id);
    if (!review) throw new Problem('NOT_FOUND');
    return this.around(review);
  }

  /** The rest of the record that belongs to a review already loaded. */
  async around(review: OriginReview): Promise<OriginRecord> {
    const [student] = await this.students.find({
      where: { id: review.id },
      relations: { college: true, major: true, class: true },
    });
    if (!student) throw new Problem('NOT_FOUND');
    const window = await this.windows.openingOf('origin', student.gradYear, student.educationLevel);
    const tier = await this.tiers.of(student.educationLevel);
    return { review, student, school: await this.schoolSide(student), window, tier, own: ownSide(review, tier) };
  }

  private async schoolSide(student: Student): Promise<OriginValues> {
    return {
      ...originValuesOf(student, this.cipher.decrypt(student.idNoCipher)),
      schoolName: await this.settings.get('schoolName'),
      schoolCode: await this.settings.get('schoolCode'),
    };
  }
}

/** The whole record as it would be if the submission were taken over. */
export const submittedSide = ({ school, own }: Pick<OriginRecord, 'school' | 'own'>): OriginValues => ({
  ...school,
  ...own,
});

const ownSide = ({ state, studentValues }: OriginReview, tier: TierOf): OriginValues => {
  const counts = isOriginWritable(state) ? ['W', 'F'] : ['W'];
  return valuesWhere(studentValues, (field) => counts.includes(tier(field)));
};

/** The values of the fields that pass. */
export const valuesWhere = (values: OriginValues, test: (field: OriginFieldKey) => boolean): OriginValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isOriginFieldKey(field) && test(field)));
