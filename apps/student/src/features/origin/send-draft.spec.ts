import '@qicheng/ui/testing';
import { ApiProblem } from '@qicheng/api-client';
import type { OriginReview } from './origin.api';
import type { Typed } from './typed';
import { sendDraft } from './send-draft';

const review = (version: number, qq: string | null) =>
  ({ version, fields: [{ field: 'qq', studentValue: qq, reason: null }] }) as OriginReview;
const TYPED: Typed = { values: { qq: '10001' }, reasons: {} };
const STALE = new ApiProblem(409, { code: 'STALE' });

function server(answers: readonly (ApiProblem | null)[]) {
  const queue = [...answers];
  const save = jest.fn(async () => {
    const answer = queue.shift();
    if (answer) throw answer;
    return undefined;
  });
  return { latest: () => review(1, null), reload: async () => review(7, '20002'), save };
}

describe('sending a draft', () => {
  it('sends what the server does not have, with the version that is known here', async () => {
    const actions = server([null]);
    await sendDraft(actions, TYPED, jest.fn());
    expect(actions.save.mock.calls).toEqual([[1, { qq: '10001' }, {}]]);
  });

  it('sends nothing when the server has it all', async () => {
    const actions = { ...server([]), latest: () => review(1, '10001') };
    await sendDraft(actions, TYPED, jest.fn());
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('lays what was typed here over what another tab saved, and says so', async () => {
    const actions = server([STALE, null]);
    const merged = jest.fn();
    await sendDraft(actions, TYPED, merged);
    expect(actions.save.mock.calls).toEqual([
      [1, { qq: '10001' }, {}],
      [7, { qq: '10001' }, {}],
    ]);
    expect(merged).toHaveBeenCalledTimes(1);
  });

  it('leaves every other refusal to the form', async () => {
    const refused = new ApiProblem(409, { code: 'NOT_NOW' });
    await expect(sendDraft(server([refused]), TYPED, jest.fn())).rejects.toBe(refused);
  });
});
