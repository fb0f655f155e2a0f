import { clock, linkState, secondsLeft } from './link-state';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const LINK = { url: 'http://localhost/student/sign/x', expiresAt: '2026-11-23T08:10:00Z' };

describe('a link to sign on the phone', () => {
  it('is not there at first', () => expect(linkState(undefined, false, NOW).kind).toBe('none'));

  it('counts down while it waits', () =>
    expect(linkState(LINK, false, NOW + 5_500)).toEqual({ kind: 'waiting', words: '9:54 后失效' }));

  it('says that the phone has opened it', () => expect(linkState(LINK, true, NOW).kind).toBe('opened'));

  it('has to be made anew when its time is over', () =>
    expect(linkState(LINK, true, NOW + 600_000)).toMatchObject({ kind: 'expired' }));

  it('never counts below nothing', () => {
    expect(secondsLeft(LINK.expiresAt, NOW + 900_000)).toBe(0);
    expect(clock(61)).toBe('1:01 后失效');
  });
});
