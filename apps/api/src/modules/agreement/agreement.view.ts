import { Injectable } from '@nestjs/common';
import type { AgreementEmployerView, AgreementLimitsView, AgreementView } from '@qicheng/contracts';
import {
  type ActingRole,
  type AgreementLimits,
  agreementWorkflow,
  isAgreementWritable,
  isOutsideSponsor,
  offers,
  sponsorshipOf,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Employer } from '../employer/index.js';
import { type OpeningTime, WindowService } from '../setting/index.js';
import { describeChange } from './agreement-changes.js';
import { defaultsKept } from './agreement-defaults.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementTimeline } from './agreement-timeline.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementFactReader } from './agreement.facts.js';
import { printHindranceOf } from './print-rule.js';
import { scansView } from './stamped-copy.js';
import { termsFor } from './terms-for.js';

const OPEN_TERMINATION = `/* scope:shown */ select id from termination where agreement_id = $1 and state not in ('APPROVED', 'CANCELLED')
  and ($2 <> 'EMPLOYER' or shared_with_employer) and ($2 <> 'STUDENT' or shared_with_student)
  order by state = 'DRAFT' limit 1`;

/** Agreements as their readers see them. */
@Injectable()
export class AgreementViews {
  constructor(
    private readonly records: AgreementRecords,
    private readonly facts: AgreementFactReader,
    private readonly timeline: AgreementTimeline,
    private readonly windows: WindowService,
    private readonly work: UnitOfWork,
  ) {}

  async agreement(agreement: Agreement): Promise<AgreementView> {
    const { id, version, gradYear, educationLevel } = agreement;
    const { role } = currentActor();
    const values = termsFor(role, agreement);
    const employer = await this.records.employerOf(agreement);
    const window = await this.windows.openingOf('agreement', gradYear, educationLevel);
    const { graduateDate: _date, trainingMode, sponsorUnit, ...place } = await this.records.placeOf(agreement);
    // Whose studies were paid by whom is no business of a company.
    const sponsorship = role === 'EMPLOYER' ? null : sponsorshipOf({ trainingMode, sponsorUnit });
    const facts = await this.facts.of(agreement, { version }, employer);
    return {
      ...shown(agreement),
      values,
      ...place,
      ...defaultsKept(values, employer),
      employer: employer && employerView(employer),
      sponsorship,
      outsideSponsor: isOutsideSponsor(sponsorship, values.employerName ?? agreement.employerName),
      limits: limitsView(await this.records.limitsOf({ ...agreement, values }, employer)),
      takenElsewhere: agreement.state === 'INVITED' && (await this.facts.standingOf(agreement)).otherActive,
      employerChanges: agreement.employerChanges.map(describeChange).filter((change) => change !== null),
      printHindrance: printHindranceOf(agreement),
      evidenceReady: agreement.evidenceFileId !== null,
      terminationId: await this.openTermination(agreement),
      window,
      editable: isEditable(agreement, window),
      offers: offers(agreementWorkflow, facts, role),
      timeline: await this.timeline.of(id),
    };
  }

  private async openTermination({ id, state }: Agreement): Promise<string | null> {
    if (state !== 'SIGNED' && state !== 'TERMINATING') return null;
    const [open] = await this.work.sql<{ id: string }>(OPEN_TERMINATION, [id, currentActor().role]);
    return open?.id ?? null;
  }
}

/** The columns that leave as they are. */
const shown = (agreement: Agreement) => ({
  id: agreement.id,
  version: agreement.version,
  state: agreement.state,
  initiator: agreement.initiator,
  agreementNo: agreement.agreementNo,
  revision: agreement.revision,
  studentId: agreement.studentId,
  name: agreement.name,
  studentNo: agreement.studentNo,
  gradYear: agreement.gradYear,
  employerName: agreement.employerName,
  addressConfirmed: agreement.addressConfirmed,
  contactConfirmed: agreement.contactConfirmed,
  inviteExpiresAt: agreement.inviteExpiresAt,
  savedAt: agreement.savedAt,
  submittedAt: agreement.submittedAt,
  approvedAt: agreement.approvedAt,
  signedAt: agreement.signedAt,
  returnReason: agreement.returnReason,
  contentHash: agreement.contentHash,
  marks: agreement.marks,
  nextMark: agreement.nextMark,
  scans: scansView(agreement),
  printCount: agreement.printCount,
  cancelAskedBy: agreement.cancelAskedBy,
  cancelReason: agreement.cancelReason,
  reissueKind: agreement.reissueKind,
  reissueAskedBy: agreement.reissueAskedBy,
  reissueReason: agreement.reissueReason,
  // It may be one with another company.
  previousAgreementId: currentActor().role === 'EMPLOYER' ? null : agreement.previousAgreementId,
});

/** Who reads what the centre warns of. */
const STAFF: readonly ActingRole[] = ['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN'];

const employerView = (employer: Employer): AgreementEmployerView => ({
  id: employer.id,
  name: employer.name,
  uscc: employer.uscc,
  state: employer.state,
  claimed: employer.claimed,
  riskFlags: STAFF.includes(currentActor().role) ? employer.riskFlags : [],
  registeredAddress: employer.registeredAddress,
  legalPerson: employer.legalPerson,
  hasPersonnelAuthority: employer.hasPersonnelAuthority,
});

const limitsView = ({ graduateDate, penaltyCap, leftToEmployer, minWage }: AgreementLimits): AgreementLimitsView => ({
  graduateDate: graduateDate ?? '',
  penaltyCap: penaltyCap ?? 0,
  leftToEmployer: leftToEmployer ?? false,
  minWage: minWage ?? null,
});

function isEditable({ state }: Agreement, window: OpeningTime): boolean {
  const { role } = currentActor();
  return isAgreementWritable(state, role) && (role !== 'STUDENT' || window.open);
}
