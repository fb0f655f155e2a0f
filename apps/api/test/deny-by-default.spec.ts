import { Controller, Get, Module } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { AppModule } from '../src/app.module.js';
import { endpointsOf } from '../src/cli/docs-endpoints.js';
import { UnitOfWork } from '../src/core/work/index.js';
import { renewableHouse, type RenewableHouse } from './renewable-house.js';

@Controller('nobody-decided')
class NobodyDecided {
  @Get()
  read(): string {
    return 'what nobody may read';
  }
}

@Module({ imports: [AppModule], controllers: [NobodyDecided] })
class CarelessModule {}

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse({}, CarelessModule);
});

describe('an endpoint without a rule', () => {
  it('is refused to everybody', async () => {
    const people = await Promise.all(['centre', 'system', 'studentA1', 'employerA'].map((person) => house.as(person)));
    for (const client of [house.nobody(), ...people])
      expect(await client.get('/api/nobody-decided')).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('is found by the walk over all endpoints', () => {
    const undecided = endpointsOf(house.app.get(ModulesContainer)).filter(({ rule }) => rule === undefined);
    expect(undecided.map(({ path }) => path)).toEqual(['/nobody-decided']);
  });
});

describe('a statement without a scope', () => {
  const forgetful = () => house.app.get(UnitOfWork).sql('select count(*) from student');

  it('fails the test that renews its house', async () => {
    await forgetful();
    await expect(house.renew()).rejects.toThrow('select count(*) from student');
    await house.renew();
  });

  it('fails the file that closes its house', async () => {
    await forgetful();
    await expect(house.close()).rejects.toThrow('select count(*) from student');
  });
});
