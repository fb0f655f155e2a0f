import { Injectable } from '@nestjs/common';
import {
  type AgreementFacts,
  agreementWorkflow,
  decide,
  markFacts,
  type Sponsorship,
  sponsorshipOf,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Student } from '../graduate/index.js';
import { WindowService } from '../setting/index.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementFactReader } from './agreement.facts.js';
import { SECOND_DRAFT } from './one-agreement.js';

/** Stands for the agreement that is not there yet. */
const NO_AGREEMENT = '00000000-0000-0000-0000-000000000000';
/** A submission that lacks nothing, so that only what stands outside of it can hinder. */
const NOTHING_MISSING: AgreementFacts = {
  state: 'DRAFT',
  initiator: 'STUDENT',
  employerClaimed: false,
  employerUsable: true,
  employerConfirmRequired: false,
  employerActed: false,
  inviteOver: false,
  windowOpen: true,
  originApproved: true,
  complete: true,
  defaultsConfirmed: true,
  confirmed: true,
  withdrawAllowed: true,
  reviewerActed: false,
  actorDidOtherStep: false,
  otherActive: false,
  otherDestination: false,
  changedByEmployer: false,
  chain: ['COLLEGE'],
  ...markFacts([]),
  agencyNeeded: false,
  cancelAsked: false,
  cancelOwn: false,
  reissueAsked: false,
  reissueOwn: false,
  onceSigned: false,
  inBatch: false,
};

/** Whether the signed-in graduate may begin an agreement. */
@Injectable()
export class AgreementStart {
  private readonly students: ScopedRepository<Student>;

  constructor(
    work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly facts: AgreementFactReader,
    private readonly windows: WindowService,
  ) {
    this.students = new ScopedRepository(Student, work);
  }

  /**
   * Why not, in Chinese: the draft there is, or what the table would say to a submission that lacks nothing; null where nothing
   * hinders. And the unit that the graduate is expected to sign with.
   */
  async outlook(): Promise<{ hindrance: string | null; sponsorship: Sponsorship | null }> {
    const student = await this.self();
    return { hindrance: await this.hindranceOf(student), sponsorship: sponsorshipOf(student) };
  }

  /** The graduate's record. @throws Problem NOT_NOW with what hinders. */
  async starter(): Promise<Student> {
    const student = await this.self();
    const detail = await this.hindranceOf(student);
    if (detail !== null) throw new Problem('NOT_NOW', { detail });
    return student;
  }

  private async hindranceOf({ id: studentId, gradYear, educationLevel }: Student): Promise<string | null> {
    const [draft] = await this.records.agreements.find({ where: { state: 'DRAFT' }, take: 1 });
    if (draft) return SECOND_DRAFT;
    const facts = {
      ...(await this.facts.standingOf({ id: NO_AGREEMENT, studentId })),
      windowOpen: (await this.windows.openingOf('agreement', gradYear, educationLevel)).open,
    };
    const decision = decide(agreementWorkflow, { ...NOTHING_MISSING, ...facts }, 'submit', 'STUDENT');
    return 'row' in decision ? null : decision.refused.detail;
  }

  private async self(): Promise<Student> {
    const student = await this.students.findById(currentActor().studentId ?? '');
    if (!student) throw new Problem('NOT_FOUND');
    return student;
  }
}
