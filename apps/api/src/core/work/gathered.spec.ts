import { Gathered } from './gathered.js';

/** A statement that answers when told to. */
function statement() {
  const asked: string[][] = [];
  const ends: { answer: () => void; fail: () => void }[] = [];
  const gathered = new Gathered<string>((keys) => {
    asked.push(keys);
    return new Promise((resolve, reject) =>
      ends.push({
        answer: () => resolve((key) => `${key}!`),
        fail: () => reject(new Error(`no ${keys.join()}`)),
      }),
    );
  });
  return { gathered, asked, ends };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('gathered questions', () => {
  it('go at once when nothing is under way, and together with those that came meanwhile', async () => {
    const { gathered, asked, ends } = statement();
    const answers = [gathered.ask('a'), gathered.ask('b'), gathered.ask('c'), gathered.ask('b')];
    expect(asked).toEqual([['a']]);
    ends[0]!.answer();
    await settled();
    expect(asked).toEqual([['a'], ['b', 'c']]);
    ends[1]!.answer();
    expect(await Promise.all(answers)).toEqual(['a!', 'b!', 'c!', 'b!']);
  });

  it('never take the answer of a statement that was under way before them', async () => {
    const { gathered, asked, ends } = statement();
    const first = gathered.ask('a');
    const second = gathered.ask('a');
    ends[0]!.answer();
    expect(await first).toBe('a!');
    await settled();
    expect(asked).toEqual([['a'], ['a']]);
    ends[1]!.answer();
    expect(await second).toBe('a!');
  });

  it('fail together, and the next ones are asked again', async () => {
    const { gathered, asked, ends } = statement();
    const first = gathered.ask('a');
    const failing = [gathered.ask('b'), gathered.ask('c')].map((answer) => expect(answer).rejects.toThrow('no b,c'));
    ends[0]!.answer();
    await first;
    await settled();
    ends[1]!.fail();
    await Promise.all(failing);
    const again = gathered.ask('b');
    expect(asked.at(-1)).toEqual(['b']);
    ends[2]!.answer();
    expect(await again).toBe('b!');
  });

  it('are at most two hundred at once', async () => {
    const { gathered, asked, ends } = statement();
    const answers = Array.from({ length: 301 }, (_, index) => gathered.ask(String(index)));
    for (const turn of [0, 1, 2]) {
      ends[turn]!.answer();
      await settled();
    }
    expect(asked.map((keys) => keys.length)).toEqual([1, 200, 100]);
    expect((await Promise.all(answers))[300]).toBe('300!');
  });
});
