import { SettingService } from '../src/modules/setting/index.js';
import { KeptRows } from './kept-rows.js';
import { testHouse, type TestHouse } from './test-app.js';

/** A house that can be made as new between two tests. */
export interface RenewableHouse extends TestHouse {
  /** Puts rows and clock back to the beginning of the world; everybody is signed out. @throws when the gate saw a violation. */
  renew(): Promise<void>;
}

/** Starts a house for the tests of one file; renew it in beforeEach, close it in afterAll. */
export async function renewableHouse(...how: Parameters<typeof testHouse>): Promise<RenewableHouse> {
  const house = await testHouse(...how);
  const rows = await KeptRows.of(house.url);
  return {
    ...house,
    renew: async () => {
      await rows.putBack();
      house.forgetEverybody();
      house.clock.reset();
      // It may go on with what it read for a while; these rows were not changed through it.
      Object.assign(house.app.get(SettingService), { cache: null });
      house.gate.insist();
    },
    close: async () => {
      await rows.close();
      await house.close();
    },
  };
}
