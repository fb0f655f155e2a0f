import type { components } from '@qicheng/api-client';

type Schemas = components['schemas'];
type Agreement = Schemas['AgreementView'];

const DRAFT: Agreement = {
  id: 'a1',
  version: 3,
  state: 'DRAFT',
  initiator: 'STUDENT',
  agreementNo: null,
  revision: 1,
  studentId: 's1',
  name: '王小明',
  studentNo: '2027000001',
  gradYear: '2027',
  collegeName: '信息工程学院',
  majorName: '软件工程',
  className: '软件 2301',
  employer: {
    id: 'e1',
    name: '远航科技有限公司',
    uscc: '91330100MA2ABCDE0X',
    state: 'APPROVED',
    claimed: true,
    riskFlags: [],
    registeredAddress: '杭州市登记路 1 号',
    legalPerson: '张远',
    hasPersonnelAuthority: true,
  },
  employerName: '远航科技有限公司',
  takenElsewhere: false,
  values: { employerName: '远航科技有限公司', employerAddress: '杭州市登记路 1 号', employerContact: '张远' },
  limits: { graduateDate: '2027-06-30', penaltyCap: 5000, leftToEmployer: true, minWage: null },
  sponsorship: null,
  outsideSponsor: false,
  addressConfirmed: false,
  contactConfirmed: false,
  addressIsDefault: true,
  contactIsDefault: true,
  employerChanges: [],
  inviteExpiresAt: null,
  savedAt: null,
  submittedAt: null,
  approvedAt: null,
  signedAt: null,
  returnReason: null,
  contentHash: null,
  marks: [],
  nextMark: null,
  scans: [],
  printCount: 0,
  printHindrance: null,
  cancelAskedBy: null,
  cancelReason: null,
  reissueKind: null,
  reissueAskedBy: null,
  reissueReason: null,
  previousAgreementId: null,
  evidenceReady: false,
  terminationId: null,
  window: { open: true, opensAt: null, closesAt: null },
  editable: true,
  offers: [],
  timeline: [],
};

/** A draft with a company that will confirm on the platform; `other` says what is different. */
export const agreementWith = (other: Partial<Agreement> = {}): Agreement => ({ ...DRAFT, ...other });

/** An invitation that waits. */
export const invitationWith = (other: Partial<Agreement> = {}): Agreement =>
  agreementWith({
    id: 'i1',
    state: 'INVITED',
    initiator: 'EMPLOYER',
    editable: false,
    inviteExpiresAt: '2026-11-28T08:00:00Z',
    values: { jobTitle: '前端工程师', salary: '9000' },
    offers: [
      { action: 'accept', label: '应约', hindrance: null, to: 'COUNSELLOR_REVIEW' },
      { action: 'decline', label: '拒绝', hindrance: null, to: 'INVITE_DECLINED' },
    ],
    ...other,
  });

/** What a graduate has submitted and the company has to confirm. */
export const awaitingEmployer = (other: Partial<Agreement> = {}): Agreement =>
  agreementWith({
    state: 'EMPLOYER_CONFIRM',
    values: {
      employerName: '远航科技有限公司',
      employerUscc: '91330100MA2ABCDE0X',
      jobTitle: '前端工程师',
      salary: '8000',
    },
    submittedAt: '2026-11-20T08:00:00Z',
    offers: [
      { action: 'confirm', label: '确认', hindrance: null, to: 'COUNSELLOR_REVIEW' },
      { action: 'reject', label: '退回', hindrance: null, to: 'RETURNED' },
    ],
    ...other,
  });

/** What the API lists. */
export const listOf = (...items: Agreement[]): Schemas['MyAgreementsView'] => ({
  items,
  mayInitiate: items.length === 0,
  hindrance: items.length === 0 ? null : '已有一份协议草稿，请继续填写或先作废',
  sponsorship: null,
  allocatedNo: null,
});
