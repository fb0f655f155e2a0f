import { Slots } from './slots.js';

const refused = (work: () => unknown) => expect(work).toThrow(expect.objectContaining({ code: 'TOO_MANY_REQUESTS' }));

describe('slots', () => {
  it('are limited for one account and for all', () => {
    const slots = new Slots(2, 3);
    slots.take('a');
    slots.take('a');
    refused(() => slots.take('a'));
    slots.take('b');
    refused(() => slots.take('c'));
  });

  it('come back once, however often they are given back', () => {
    const slots = new Slots(1, 2);
    const giveBack = slots.take('a');
    slots.take('b');
    giveBack();
    giveBack();
    slots.take('a');
    refused(() => slots.take('c'));
  });

  it('are waited for, but not for long', async () => {
    const slots = new Slots(1, 1);
    const giveBack = slots.take('a');
    await expect(slots.takeWithin(50, 'b')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    const soon = slots.takeWithin(5_000, 'b');
    giveBack();
    (await soon)();
    slots.take('c');
  });
});
