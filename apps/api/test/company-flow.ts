import type { EmployerValues } from '@qicheng/domain';
import { SOUND_COMPANY, usccOf } from './employers.js';
import type { Client, Reply } from './client.js';
import type { TestHouse } from './test-app.js';

const VALUES: EmployerValues = {
  ...SOUND_COMPANY,
  registeredCapital: '1000 万元人民币',
  hasPersonnelAuthority: 'false',
  isLabourDispatch: 'false',
  contactMobile: '13800138000',
  contactPhone: '0571-88886666',
  contactEmail: 'hr@example.com',
};

const BOUNDARY = '----licence';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

/** The password of whoever registers in a test. */
export const NEW_PASSWORD = 'Green-harbour-77';

/** A company that registers; `serial` makes its code and its applicant's mobile unique. */
export const newcomer = (serial: number, name = `新来第${serial}号科技有限公司`) => ({
  uscc: usccOf(serial),
  mobile: `139200${String(serial).padStart(5, '0')}`,
  email: `new${serial}@mail.example`,
  values: { ...VALUES, name, uscc: usccOf(serial) },
});

/** The code in the latest mail. */
export async function mailedCode(house: TestHouse, email: string): Promise<string> {
  const mail = (await house.mails()).findLast(({ to }) => to === email);
  return /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '';
}

/** Asks for a code and sends the registration in, changed by `change`; the client is then signed in. */
export async function register(
  house: TestHouse,
  company: ReturnType<typeof newcomer>,
  change: object = {},
): Promise<{ client: Client; reply: Reply }> {
  const client = house.nobody('employer');
  const { body } = await client.post('/api/employer-registrations/code', { email: company.email });
  const { uscc, mobile, values } = company;
  const reply = await client.post('/api/employer-registrations', {
    registrationId: body.registrationId,
    code: await mailedCode(house, company.email),
    uscc,
    mobile,
    contactName: '郑小满',
    password: NEW_PASSWORD,
    values,
    agreed: true,
    ...change,
  });
  return { client, reply };
}

/** Uploads a licence to an application. */
export const attachLicence = (client: Client, id: string, content = PNG) =>
  client.send<{ version: number; licenceName: string; code?: string }>(
    'POST',
    `/api/employer-applications/${id}/licence`,
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="执照.png"\r\n\r\n`),
      content,
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]),
    { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  );

/** Does a step of an application in the version that its reader sees. */
export async function act(client: Client, id: string, action: string, reason?: string): Promise<Reply> {
  const { body } = await client.get(`/api/employer-applications/${id}`);
  const dto = { version: body.version, ...(reason && { reason }) };
  return client.post(`/api/employer-applications/${id}/actions/${action}`, dto);
}

/** Registers, brings the licence and sends the application in; returns its id and the applicant's browser. */
export async function applied(house: TestHouse, company: ReturnType<typeof newcomer>) {
  const { client, reply } = await register(house, company);
  if (reply.status !== 200) throw new Error(`registration: ${reply.status} ${JSON.stringify(reply.body)}`);
  const { id, kind } = (await client.get('/api/employer')).body.application;
  if (kind !== 'JOIN') await attachLicence(client, id);
  const { status, body } = await act(client, id, 'submit');
  if (status !== 200) throw new Error(`submit: ${status} ${JSON.stringify(body)}`);
  return { client, id: id as string };
}

/** A company that the centre has let in, with its ADMIN's browser. */
export async function admitted(house: TestHouse, company: ReturnType<typeof newcomer>) {
  const { client, id } = await applied(house, company);
  const { status, body } = await act(await house.as('centre'), id, 'approve');
  if (status !== 200) throw new Error(`approve: ${status} ${JSON.stringify(body)}`);
  const { employer } = (await client.get('/api/employer')).body;
  return { client, applicationId: id, employerId: employer.id as string };
}
