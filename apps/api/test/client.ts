import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Portal } from '@qicheng/domain';

/** What came back: the status, the parsed body (JSON or text) and the headers. */
export interface Reply<Body = Record<string, never>> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A reply whose shape the test asserts field by field. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read replies freely; the assertions are the types
export type Loose = any;

type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A browser of one portal: keeps its cookies, says where it comes from. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    readonly portal: Portal,
  ) {}

  get = <Body = Loose>(path: string) => this.send<Body>('GET', path);
  post = <Body = Loose>(path: string, body?: object) => this.send<Body>('POST', path, body);
  put = <Body = Loose>(path: string, body?: object) => this.send<Body>('PUT', path, body);
  patch = <Body = Loose>(path: string, body?: object) => this.send<Body>('PATCH', path, body);
  delete = <Body = Loose>(path: string) => this.send<Body>('DELETE', path);

  async send<Body>(
    method: Verb,
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Reply<Body>> {
    const reply = await this.app.inject({
      method,
      url,
      ...(payload === undefined ? {} : { payload }),
      headers: { 'x-portal': this.portal, 'sec-fetch-site': 'same-origin', cookie: this.cookieHeader(), ...headers },
    });
    for (const { name, value } of reply.cookies) this.cookies.set(name, value);
    return {
      status: reply.statusCode,
      body: parse(reply.payload, String(reply.headers['content-type'])) as Body,
      headers: reply.headers,
    };
  }

  /** The cookie header as a browser would send it. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

const parse = (payload: string, type: string): unknown =>
  type.includes('json') && payload ? JSON.parse(payload) : payload;
