import { createCanvas } from '@napi-rs/canvas';
import { COMPANY, WORKPLACE } from './agreement-steps.js';
import { DEMO_PASSWORD, type PortalApi } from './people.js';

/** Who of the school passes and seals a graduate's agreement. */
export interface School {
  readonly counsellor: PortalApi;
  readonly college: PortalApi;
  readonly centre: PortalApi;
}

/** An agreement as far as these steps read it. */
interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly agreementNo: string | null;
  readonly previousAgreementId: string | null;
  readonly contentHash: string | null;
}

/** Terms without a fault; whoever leaves owes a penalty. */
const TERMS = {
  employerAddress: WORKPLACE,
  employerContact: '顾一鸣',
  jobTitle: '软件工程师',
  jobCategory: '13',
  workRegion: '330106',
  workAddress: WORKPLACE,
  salary: '9000',
  reportFrom: '2027-07-15',
  acceptArchive: 'false',
  acceptHukou: 'false',
  penaltyParty: 'BOTH',
  penaltyAmount: '3000',
};

/** A graduate's agreement with the company that the graduate has signed on screen, without a page. */
export async function signedOnScreen(student: PortalApi, school: School): Promise<Agreement> {
  const { id } = await sealingAgreement(student, school);
  await step(student, 'my-agreements', id, '/signature', (agreement) => signature(agreement));
  return student.get<Agreement>(`/api/my-agreements/${id}`);
}

/** A graduate's agreement with the company, signed and sealed by everybody, without a page. */
export async function signedAgreement(student: PortalApi, school: School): Promise<Agreement> {
  const { id } = await signedOnScreen(student, school);
  await step(school.college, 'agreements', id, '/actions/markEmployerSeal');
  await step(school.college, 'agreements', id, '/actions/markCollegeSeal');
  await step(school.centre, 'agreements', id, '/actions/markSchoolSeal');
  return student.get<Agreement>(`/api/my-agreements/${id}`);
}

/** A new agreement that both reviewers have passed, so that it has a number. */
async function sealingAgreement(student: PortalApi, school: School): Promise<Agreement> {
  const [company] = await student.get<{ id: string }[]>(`/api/employers/search?q=${encodeURIComponent(COMPANY)}`);
  const draft = await student.post<Agreement>('/api/my-agreements', { employerId: company?.id });
  await student.put(`/api/my-agreements/${draft.id}/draft`, { version: draft.version, values: TERMS });
  await step(student, 'my-agreements', draft.id, '/actions/submit', () => ({ confirmed: true }));
  await approveAgreement(school, draft.id);
  return student.get<Agreement>(`/api/my-agreements/${draft.id}`);
}

/** Counsellor and college approve a submitted agreement. */
export async function approveAgreement(
  { counsellor, college }: Pick<School, 'counsellor' | 'college'>,
  id: string,
): Promise<void> {
  for (const reviewer of [counsellor, college]) await step(reviewer, 'agreements', id, '/actions/approve');
}

/** One step on the newest version. */
async function step(
  api: PortalApi,
  list: 'agreements' | 'my-agreements',
  id: string,
  path: string,
  more: (agreement: Agreement) => object = () => ({}),
): Promise<void> {
  const agreement = await api.get<Agreement>(`/api/${list}/${id}`);
  await api.post(`/api/${list}/${id}${path}`, { version: agreement.version, ...more(agreement) });
}

const SIZE = { width: 300, height: 120 };
const LINES = [
  [20, 20, 180, 90],
  [160, 20, 60, 100],
] as const;

function signature({ contentHash }: Agreement): object {
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const pen = canvas.getContext('2d');
  pen.lineWidth = 3;
  for (const [x, y, toX, toY] of LINES) {
    pen.moveTo(x, y);
    pen.lineTo(toX, toY);
  }
  pen.stroke();
  return {
    contentHash,
    password: DEMO_PASSWORD,
    image: `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`,
    drawing: { ...SIZE, strokes: LINES.map((line) => ({ points: pointsOf(line) })) },
  };
}

const pointsOf = ([x, y, toX, toY]: (typeof LINES)[number]) =>
  Array.from({ length: 12 }, (_, index) => ({
    x: x + ((toX - x) * index) / 11,
    y: y + ((toY - y) * index) / 11,
    time: index * 8,
    pressure: 0.5,
  }));
