import { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { UnitOfWork } from './unit-of-work.js';

let house: TestHouse;
let work: UnitOfWork;
beforeAll(async () => {
  house = await testHouse();
  work = house.app.get(UnitOfWork);
  await house.sql('create table kept (value int primary key)');
});
afterAll(() => house.close());

const keep = (value: number) => work.preparedByCommit('keep', 'insert into kept values ($1)', [value]);
const kept = async () =>
  (await house.sql<{ value: number }>('select value from kept order by 1')).map((row) => row.value);

describe('a unit of work', () => {
  beforeEach(() => house.sql('truncate kept'));

  it('commits what nobody waited for, and then calls its hooks', async () => {
    const told: string[] = [];
    await work.run(async () => {
      work.afterCommit(() => told.push('committed'));
      await work.preparedByCommit('keep-told', 'insert into kept values ($1) returning value', [1], () => {
        work.afterCommit(() => told.push('used'));
      });
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['committed', 'used']);
    expect(await kept()).toEqual([1]);
  });

  it('keeps nothing when an answer that nobody waited for is an error, and tells that error', async () => {
    const told: string[] = [];
    const failing = work.run(async () => {
      work.afterCommit(() => told.push('committed'));
      await keep(2);
      await keep(2);
      await keep(3);
    });
    await expect(failing).rejects.toMatchObject({ driverError: { code: '23505' } });
    expect([await kept(), told]).toEqual([[], []]);
  });

  it('tells what failed first, also when a later statement noticed it', async () => {
    const failing = work.run(async () => {
      await keep(4);
      await keep(4);
      await work.sql('select 1');
    });
    await expect(failing).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('keeps nothing when the work itself gives up; the connection serves the next one', async () => {
    await expect(work.run(() => keep(5).then(() => Promise.reject(new Error('no'))))).rejects.toThrow('no');
    for (let turn = 0; turn < 10; turn++) await work.run(() => keep(10 + turn));
    expect(await kept()).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('waits outside of a transaction', async () => {
    await keep(6);
    await expect(keep(6)).rejects.toMatchObject({ driverError: { code: '23505' } });
    expect(await kept()).toEqual([6]);
  });
});

/** Spoils the next opening on its way to PostgreSQL, which then refuses it on a healthy connection. */
function spoilOpening(): void {
  const spy = jest.spyOn(Socket.prototype, 'write');
  spy.mockImplementation(function (this: Socket, chunk, ...rest) {
    const at = Buffer.isBuffer(chunk) ? chunk.indexOf('START TRANSACTION') : -1;
    if (Buffer.isBuffer(chunk) && at >= 0) {
      chunk.write('STARS', at);
      spy.mockRestore();
    }
    return Duplex.prototype.write.call(this, chunk, ...(rest as [BufferEncoding]));
  });
}

describe('an opening that PostgreSQL refuses', () => {
  beforeEach(() => house.sql('truncate kept'));
  afterEach(() => jest.restoreAllMocks());
  const refused = { code: '42601', message: expect.stringContaining('STARS') };

  it('takes the first statement and those behind it with it', async () => {
    const told: string[] = [];
    spoilOpening();
    const failing = work.run(async () => {
      work.afterCommit(() => told.push('committed'));
      await Promise.all([keep(1), keep(2), work.sql('insert into kept values (3)')]);
      await keep(4);
    });
    await expect(failing).rejects.toMatchObject({ driverError: refused });
    expect([await kept(), told]).toEqual([[], []]);
  });

  it('leaves nothing to a work that minds no error', async () => {
    spoilOpening();
    const failing = work.run(async () => {
      await work.sql('insert into kept values (5)').catch(() => undefined);
      await work.sql('insert into kept values (6)').catch(() => undefined);
    });
    await expect(failing).rejects.toMatchObject({ driverError: refused });
    expect(await kept()).toEqual([]);
  });

  it('ends that connection; the next work is served', async () => {
    for (let turn = 0; turn < 12; turn++) {
      spoilOpening();
      await expect(work.run(() => work.prepared('kept-all', 'select * from kept', []))).rejects.toThrow('STARS');
    }
    await Promise.all(
      Array.from({ length: 12 }, (_, value) =>
        work.run(() => work.prepared('kept-all', 'select * from kept', []).then(() => keep(value))),
      ),
    );
    expect(await kept()).toHaveLength(12);
  });
});

it('a unit of work that says nothing to the database opens no transaction', async () => {
  house.gate.statements.length = 0;
  expect(await work.run(() => Promise.resolve('done'))).toBe('done');
  expect(house.gate.statements).toEqual([]);
});
