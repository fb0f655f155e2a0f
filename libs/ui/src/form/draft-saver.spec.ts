import { ApiProblem } from '@qicheng/api-client';
import { DraftSaver } from './draft-saver';

const KEY = 'qc:draft:account-1:origin';

function drafting(save: (values: string) => Promise<unknown>) {
  return new DraftSaver<string>({ key: KEY, save, delay: 1_000, retryDelay: 5_000 });
}

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('is in this browser with the first key and on the server after a pause', async () => {
    const save = jest.fn().mockResolvedValue(undefined);
    const saver = drafting(save);
    saver.change('王');
    saver.change('王小明');
    expect(drafting(save).restore()).toBe('王小明');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(save.mock.calls).toEqual([['王小明']]);
    expect(saver.snapshot().status).toBe('saved');
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it.each([0, 401, 503])('stays in this browser after a %s and goes up when it can', async (status) => {
    const save = jest.fn().mockRejectedValueOnce(new ApiProblem(status)).mockResolvedValue(undefined);
    const saver = drafting(save);
    saver.change('王小明');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(saver.snapshot().status).toBe('local');
    expect(drafting(save).restore()).toBe('王小明');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(saver.snapshot().status).toBe('saved');
  });

  it('is not sent again and again when the server refuses it, and is still kept', async () => {
    const save = jest.fn().mockRejectedValue(new ApiProblem(409, { code: 'STALE' }));
    const saver = drafting(save);
    saver.change('王小明');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(saver.snapshot().status).toBe('refused');
    expect(drafting(save).restore()).toBe('王小明');
  });

  it('sends what was typed during a save afterwards, never two saves at once', async () => {
    const answers: (() => void)[] = [];
    const save = jest.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
    const saver = drafting(save);
    saver.change('一');
    await jest.advanceTimersByTimeAsync(1_000);
    saver.change('二');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledTimes(1);
    answers[0]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenLastCalledWith('二');
    expect(drafting(save).restore()).toBe('二');
    answers[1]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(saver.snapshot().status).toBe('saved');
  });

  it('leaves nothing behind after the record was submitted', async () => {
    const save = jest.fn().mockResolvedValue(undefined);
    const saver = drafting(save);
    saver.change('王小明');
    saver.clear();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(0);
  });
});
