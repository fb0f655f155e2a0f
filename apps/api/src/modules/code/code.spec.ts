import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { REGIONS_PER_ADDRESS } from './code.controller.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

describe('the regions', () => {
  it('are there for whoever registers a company, so often from one address; whoever is signed in is not counted', async () => {
    const guest = house.nobody('employer');
    const first = await guest.get('/api/regions');
    expect(first.status).toBe(200);
    expect(first.body).toHaveLength(34);
    await house.sql(`update rate_window set hits = $1 where key like $2`, [
      REGIONS_PER_ADDRESS.times,
      `${REGIONS_PER_ADDRESS.name}:%`,
    ]);
    expect((await guest.get('/api/regions')).body.code).toBe('TOO_MANY_REQUESTS');
    expect((await (await house.as('employerA')).get('/api/regions')).status).toBe(200);
  });
});
