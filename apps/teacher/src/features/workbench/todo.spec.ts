import { countsByPath } from './todo';

const list = (to: string, count?: number) => ({ label: to, to, count });

describe('what waits behind an entry of the menu', () => {
  it('counts several lists of one queue together, and nothing for what is not known yet', () => {
    const todo = [
      list('/agreements', 3),
      list('/agreements?state=SEALING&nextMark=COLLEGE_SEALED', 4),
      list('/terminations'),
    ];
    expect(countsByPath(todo)).toEqual({ '/agreements': 7, '/terminations': 0 });
  });
});
