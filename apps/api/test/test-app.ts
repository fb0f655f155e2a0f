import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module.js';
import { readConfig } from '../src/config.js';
import { Cipher } from '../src/core/cipher/index.js';
import { Clock } from '../src/core/clock/index.js';
import { COUNTING } from '../src/core/list/total-cache.js';
import type { JsonLogger } from '../src/core/http/index.js';
import { createApp } from '../src/create-app.js';
import { Client } from './client.js';
import { environmentAsItIs, houseEnv } from './house-env.js';
import { PASSWORD } from './people.js';
import { SqlGate } from './sql-gate.js';
import { testDatabase } from './test-database.js';
import { buildWorld, type World } from './world.js';

/** The real application on a database of its own, with a small world in it. */
export interface TestHouse {
  readonly app: NestFastifyApplication;
  readonly world: World;
  readonly gate: SqlGate;
  readonly clock: MovableClock;
  readonly source: DataSource;
  /** Where its database is. */
  readonly url: string;
  /** A signed-in person of the world (`centre`, `counsellorA`, `studentA1`, …); signs in once. */
  as(person: string): Promise<Client>;
  /** Whoever comes next has to sign in again. */
  forgetEverybody(): void;
  /** Somebody who is not signed in. */
  nobody(portal?: 'student' | 'teacher' | 'employer'): Client;
  sql<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** Mails that wait in the outbox or have left it, oldest first. */
  mails(): Promise<{ to: string; subject: string; text: string }[]>;
  /** @throws when the gate saw a statement that touched a scoped table without its scope. */
  close(): Promise<void>;
}

/** Time that a test can set; it stands still once set. */
export class MovableClock extends Clock {
  private fixed: Date | null = null;
  override now(): Date {
    return this.fixed ?? new Date();
  }
  set(moment: Date): void {
    this.fixed = moment;
  }
  /** Goes by itself again. */
  reset(): void {
    this.fixed = null;
  }
  /** Goes on by so many milliseconds. */
  advance(ms: number): void {
    this.fixed = new Date(this.now().getTime() + ms);
  }
}

/** What a test itself reads and writes is in nobody's scope. */
const BY_TEST = '/* scope:TEST */';

/** Starts a house; close it in afterAll. */
export async function testHouse(
  env: Record<string, string> = {},
  root: Type = AppModule,
  logger?: JsonLogger,
): Promise<TestHouse> {
  const database = await testDatabase();
  const own = await houseEnv(database.url);
  const putBack = environmentAsItIs();
  Object.assign(process.env, own.env, { DATABASE_POOL: '6' }, env);
  const app = await createApp(root, readConfig(), logger);
  const { slowMs } = COUNTING;
  COUNTING.slowMs = Infinity;
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const source = app.get(DataSource);
  const gate = new SqlGate();
  const world = await buildWorld(source, app.get(Cipher));
  source.setOptions({ logging: ['query'], logger: gate });
  const clock = makeMovable(app.get(Clock));
  const clients = new Map<string, Promise<Client>>();
  return {
    app,
    world,
    gate,
    clock,
    source,
    url: database.url,
    forgetEverybody: () => clients.clear(),
    as: (person) => clients.get(person) ?? remember(clients, person, signIn(app, world, person)),
    nobody: (portal = 'teacher') => new Client(app, portal),
    sql: (statement, parameters) => source.query(`${BY_TEST} ${statement}`, parameters),
    mails: async () =>
      (await source.query(`select payload from outbox_message where topic = 'mail' order by created_at`)).map(
        (row: { payload: never }) => row.payload,
      ),
    close: async () => {
      await app.close();
      await database.drop();
      await own.remove();
      putBack();
      COUNTING.slowMs = slowMs;
      gate.insist();
    },
  };
}

const remember = (clients: Map<string, Promise<Client>>, person: string, client: Promise<Client>) => {
  clients.set(person, client);
  return client;
};

async function signIn(app: NestFastifyApplication, world: World, person: string): Promise<Client> {
  const portal = person in world.students ? 'student' : person in world.employers ? 'employer' : 'teacher';
  const client = new Client(app, portal);
  const reply = await client.post('/api/auth/login', { portal, account: world.logins[person], password: PASSWORD });
  if (reply.status !== 200)
    throw new Error(`${person} could not sign in: ${reply.status} ${JSON.stringify(reply.body)}`);
  return client;
}

/** The application's own clock, made movable in place so that everything injected keeps its reference. */
function makeMovable(clock: Clock): MovableClock {
  return Object.setPrototypeOf(Object.assign(clock, { fixed: null }), MovableClock.prototype) as MovableClock;
}
