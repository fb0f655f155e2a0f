import { plainToInstance, Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

/** Where the launcher's mail catcher listens by default. */
const CATCHER = 'smtp://127.0.0.1:2525';

/** Everything the process takes from its environment; the only reader of `process.env`. */
export class Config {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @IsString()
  HOST = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65_535)
  @Transform(({ value }) => Number(value))
  PORT = 3000;

  /** Where people reach the system, for links in mails and QR codes. */
  @Matches(/^https?:\/\/[^/]+$/)
  PUBLIC_URL = 'http://localhost:3000';

  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL!: string;

  @IsInt()
  @Min(2)
  @Max(200)
  @Transform(({ value }) => Number(value))
  DATABASE_POOL = 16;

  /** Queues run on Redis when given, else on PostgreSQL. */
  @IsOptional()
  @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  @Matches(/^smtps?:\/\//)
  SMTP_URL = CATCHER;

  @IsString()
  MAIL_FROM = '启程就业服务 <no-reply@qicheng.example>';

  /** `file:///path` or `s3://key:secret@host/bucket?region=…`, with `&protocol=http` where the store speaks no TLS. */
  @Matches(/^(file|s3):\/\//)
  STORAGE_URL!: string;

  /** Where the development mail catcher keeps messages; shown at /dev/mail, never in production. */
  @IsOptional()
  @IsString()
  MAIL_CATCHER_DIR?: string;

  /** A file with an offset in milliseconds that moves the clock of every process that reads it; refused in production. */
  @IsOptional()
  @IsString()
  CLOCK_FILE?: string;

  /** Where the demo's seed leaves its accounts for the terminal. */
  @IsOptional()
  @IsString()
  DEMO_ACCOUNTS_FILE?: string;

  /** Where the built student, teacher and employer apps are; left out, only the API is served. */
  @IsOptional()
  @IsString()
  WEB_ROOT?: string;

  @MinLength(32)
  SESSION_SECRET!: string;

  /** Data keys by name, each 32 bytes in base64: `{"k1":"…"}`; old names stay readable after a rotation. */
  @Transform(({ value }) => keysOf(value))
  @IsObject({ message: 'DATA_KEYS must be JSON like {"k1":"<32 bytes in base64>"}' })
  DATA_KEYS!: Record<string, string>;

  @IsString()
  DATA_KEY_CURRENT!: string;

  @MinLength(32)
  LOOKUP_KEY!: string;

  @MinLength(32)
  SEAL_KEY!: string;

  /** The school's certificate and its RSA key as PEM files, with which evidence is signed; production's worker needs both. */
  @IsOptional()
  @IsString()
  CERTIFICATE_FILE?: string;

  @IsOptional()
  @IsString()
  SIGNING_KEY_FILE?: string;

  /** How dear a password's hash is; `token` spares tests the cost and is refused in production. */
  @IsIn(['full', 'token'])
  PASSWORD_COST: 'full' | 'token' = 'full';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent' = 'info';

  /** How many proxies in front of the API set X-Forwarded-For. */
  @IsInt()
  @Min(0)
  @Transform(({ value }) => Number(value))
  TRUSTED_PROXIES = 0;
}

/** Reads and checks the environment; throws one readable line that names every wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const known = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const config = plainToInstance(Config, known, { exposeDefaultValues: true });
  const wrong = validateSync(config).map(
    (error) => `${error.property}: ${Object.values(error.constraints ?? {}).join(', ')}`,
  );
  wrong.push(...wrongKeys(config));
  if (config.NODE_ENV === 'production') wrong.push(...unfitForProduction(config));
  if (wrong.length > 0) throw new Error(`环境变量有误 / bad environment: ${wrong.join('; ')}`);
  return config;
}

/** What is not JSON stays as it is, for the check that names it. */
function keysOf(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

/** Keys are named, never shown. */
function wrongKeys({ DATA_KEYS, DATA_KEY_CURRENT }: Config): string[] {
  if (typeof DATA_KEYS !== 'object' || DATA_KEYS === null) return [];
  const short = Object.entries(DATA_KEYS)
    .filter(([, key]) => typeof key !== 'string' || Buffer.from(key, 'base64').length !== 32)
    .map(([name]) => `DATA_KEYS: ${name} must be 32 bytes in base64`);
  const current = DATA_KEY_CURRENT in DATA_KEYS ? [] : ['DATA_KEY_CURRENT: must be the name of one of DATA_KEYS'];
  return [...short, ...current];
}

/** What is well for trying the system out and would leave a real one open. */
function unfitForProduction(config: Config): string[] {
  const { CLOCK_FILE, PASSWORD_COST, PUBLIC_URL, SMTP_URL, SESSION_SECRET, LOOKUP_KEY, SEAL_KEY, DATA_KEYS } = config;
  const secrets = [SESSION_SECRET, LOOKUP_KEY, SEAL_KEY, ...Object.values(DATA_KEYS ?? {})];
  const wrong: [boolean, string][] = [
    [CLOCK_FILE !== undefined, 'CLOCK_FILE: the clock is not moved in production'],
    [PASSWORD_COST !== 'full', 'PASSWORD_COST: a password has its full cost in production'],
    [isOpenHttp(PUBLIC_URL), 'PUBLIC_URL: passwords would travel in the clear, use https'],
    [SMTP_URL === CATCHER, 'SMTP_URL: mails would go to the catcher of the demo, name a mail server'],
    [
      new Set(secrets).size < secrets.length,
      'SESSION_SECRET, LOOKUP_KEY, SEAL_KEY, DATA_KEYS: two of them are the same',
    ],
  ];
  return wrong.filter(([is]) => is).map(([, words]) => words);
}

const isOpenHttp = (url: string) =>
  url.startsWith('http:') && !/^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(url);
