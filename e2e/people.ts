import { expect, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type Portal = 'student' | 'teacher' | 'employer';

/** The password of the demo university's activated accounts. */
export const DEMO_PASSWORD = 'Qicheng#2027';
/** The demo university's employment centre, a counsellor, a college administrator, and the people of a company. */
export const CENTRE = '13800000001';
export const COLLEGE = '13800000002';
export const COUNSELLOR = '13800000003';
export const RECRUITER = '13700000001';
export const OTHER_RECRUITER = '13700000002';
/** The window of a phone. */
export const PHONE = { width: 360, height: 740 } as const;

/** Somebody at a browser of their own. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly api: PortalApi;
}

/** Opens a browser of its own and signs in through the page. */
export async function signIn(
  browser: Browser,
  portal: Portal,
  account: string,
  password: string,
  viewport?: { width: number; height: number },
): Promise<Person> {
  const context = await browser.newContext(viewport ? { viewport } : {});
  const page = await context.newPage();
  await page.goto(`/${portal}/`);
  await page.getByLabel(portal === 'student' ? '学号' : /手机号|账号/).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await expect(page).not.toHaveURL(/\/login/);
  return { context, page, api: new PortalApi(context.request, portal) };
}

/** The API as the signed-in person's pages use it, for what a journey only needs prepared. */
export class PortalApi {
  constructor(
    private readonly request: APIRequestContext,
    private readonly portal: Portal,
  ) {}

  get = <T>(path: string) => this.answer<T>(this.request.get(path, { headers: this.headers() }));
  post = <T>(path: string, data?: object) =>
    this.answer<T>(this.request.post(path, { headers: this.headers(), ...(data ? { data } : {}) }));
  put = <T>(path: string, data: object) => this.answer<T>(this.request.put(path, { headers: this.headers(), data }));
  upload = <T>(path: string, file: { name: string; mimeType: string; buffer: Buffer }) =>
    this.answer<T>(this.request.post(path, { headers: this.headers(), multipart: { file } }));
  /** A step of a record's workflow, in the version that its reader sees. */
  act = async <T>(record: string, action: string, more: object = {}): Promise<T> => {
    const { version } = await this.get<{ version: number }>(record);
    return this.post<T>(`${record}/actions/${action}`, { version, ...more });
  };

  private headers() {
    return { 'x-portal': this.portal, 'sec-fetch-site': 'same-origin' };
  }

  private async answer<T>(reply: ReturnType<APIRequestContext['get']>): Promise<T> {
    const answered = await reply;
    const text = await answered.text();
    expect(answered.ok(), `${answered.url()} ${answered.status()} ${answered.ok() ? '' : text}`).toBe(true);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

/** The newest code that was mailed to an address. */
export async function mailedCode(request: APIRequestContext, address: string): Promise<string> {
  let code = '';
  await expect(async () => {
    const mails = (await (await request.get('/dev/mail?format=json')).json()) as { to: string; code: string | null }[];
    code = mails.find((mail) => mail.to.includes(address) && mail.code !== null)?.code ?? '';
    expect(code).toMatch(/^\d{6}$/);
  }).toPass({ timeout: 20_000 });
  return code;
}
