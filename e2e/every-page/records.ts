import type { Cast } from './cast.js';
import { mailedCode, type Person, type PortalApi } from '../people.js';

interface Named {
  readonly id: string;
}

/** What both sides have agreed on, without a fault; the company's own data come from the library. */
const TERMS = {
  employerAddress: '文三路 90 号 2 幢 301 室',
  employerContact: '人事部陈老师',
  jobTitle: '会计',
  jobCategory: '13',
  workRegion: '330106',
  workAddress: '文三路 90 号',
  salary: '8000',
  reportFrom: '2027-07-15',
  acceptArchive: 'false',
  acceptHukou: 'false',
  penaltyParty: 'BOTH',
  penaltyAmount: '3000',
};
/** A sound company; its code is synthetic and belongs to nobody. */
const COMPANY = {
  name: '江岸新帆信息技术有限公司',
  legalPerson: '沈知远',
  establishedOn: '2015-03-18',
  registeredRegion: '330106',
  registeredAddress: '文三路 100 号 3 幢 501 室',
  nature: '39',
  industry: '34',
  hasPersonnelAuthority: 'false',
  isLabourDispatch: 'false',
  contactName: '郑小满',
  contactMobile: '13920000077',
};
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const PASSWORD = 'Green-harbour-77';

/** The graduate's draft with a company found by a piece of its name, ready to be submitted. */
export async function draftAgreement(api: PortalApi, company: string): Promise<string> {
  const [hit] = await api.get<Named[]>(`/api/employers/search?q=${encodeURIComponent(company)}`);
  const { id, version } = await api.post<Named & { version: number }>('/api/my-agreements', { employerId: hit?.id });
  await api.put(`/api/my-agreements/${id}/draft`, {
    version,
    values: TERMS,
    addressConfirmed: true,
    contactConfirmed: true,
  });
  return id;
}

/** The graduate's agreement, approved by counsellor and college: it waits for the signature. */
export async function approvedAgreement({ student, counsellor, college }: Cast): Promise<string> {
  const id = await draftAgreement(student.api, '临江启明');
  await student.api.act(`/api/my-agreements/${id}`, 'submit', { confirmed: true });
  for (const { api } of [counsellor, college]) await api.act(`/api/agreements/${id}`, 'approve');
  return id;
}

/** Everybody's seal on a signed agreement. */
export async function seal({ college, centre }: Cast, id: string): Promise<void> {
  for (const action of ['markEmployerSeal', 'markCollegeSeal']) await college.api.act(`/api/agreements/${id}`, action);
  await centre.api.act(`/api/agreements/${id}`, 'markSchoolSeal');
}

/** The agreement ends before the seals are complete; returns where the QR code on its paper leads. */
export async function cancel({ invited, counsellor, college, centre }: Cast, id: string): Promise<string> {
  for (const { api } of [counsellor, college]) await api.act(`/api/agreements/${id}`, 'approve');
  const paper = await paperOf(invited, id);
  await invited.api.act(`/api/my-agreements/${id}`, 'requestCancel', { reason: '与单位协商后决定不签约' });
  await centre.api.act(`/api/agreements/${id}`, 'confirmCancel');
  return paper;
}

/** An invitation that waits for the graduate's answer. */
export async function invite({ employer, invited }: Cast): Promise<string> {
  const { account } = await invited.api.get<{ account: { loginName: string; name: string } }>('/api/auth/session');
  const { id } = await employer.api.post<Named>('/api/invitations', {
    studentKey: account.loginName,
    name: account.name,
    values: TERMS,
  });
  return id;
}

/** A request to terminate, filled in and sent. */
export async function terminate({ student }: Cast, agreementId: string): Promise<string> {
  const { id, version } = await student.api.post<Named & { version: number }>('/api/terminations', { agreementId });
  await student.api.put(`/api/terminations/${id}`, {
    version,
    values: {
      reasonCode: 'S_STUDY',
      reasonText: '已被本校录取为硕士研究生，决定继续深造，与单位沟通一致。',
      negotiated: 'true',
      penaltyRequired: 'false',
    },
  });
  return id;
}

/** A register in a file, personal data masked: checked, and full of complaints. */
export async function checkedImport({ centre }: Cast): Promise<string> {
  const order = { filter: { keyword: '20230001' }, reason: '核对导入模板的列', withPersonalData: false };
  const ordered = await centre.api.post<Named>('/api/graduate-exports', order);
  const file = await centre.context.request.get(`/api/graduate-exports/${ordered.id}?portal=teacher`);
  const { id } = await centre.api.upload<Named>('/api/graduate-imports', {
    name: '2027届毕业生.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await file.body(),
  });
  return id;
}

/** A company registers, with its licence still to come; returns its application. */
export async function register({ page, api }: Person): Promise<string> {
  const email = 'hr@newcomer.example';
  const uscc = '91999999MA0000779E';
  const { registrationId } = await api.post<{ registrationId: string }>('/api/employer-registrations/code', { email });
  await api.post('/api/employer-registrations', {
    registrationId,
    uscc,
    code: await mailedCode(page.request, email),
    mobile: '13920000077',
    contactName: '郑小满',
    password: PASSWORD,
    values: { ...COMPANY, uscc, contactEmail: email },
    agreed: true,
  });
  const { application } = await api.get<{ application: Named }>('/api/employer');
  return application.id;
}

/** The company brings its licence and sends its application in. */
export async function apply({ api }: Person, application: string): Promise<void> {
  const record = `/api/employer-applications/${application}`;
  await api.upload(`${record}/licence`, { name: '执照.png', mimeType: 'image/png', buffer: PNG });
  await api.act(record, 'submit');
}

/** Where the QR code on the paper leads. */
export async function paperOf({ api }: Person, agreement: string): Promise<string> {
  const { verifyUrl } = await api.get<{ verifyUrl: string }>(`/api/my-agreements/${agreement}/sheet`);
  const { pathname, search } = new URL(verifyUrl);
  return pathname + search;
}
