import { clock, linkState, secondsLeft } from './link-state';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const LINK = { id: 'l1', url: 'http://localhost/student/sign/x', expiresAt: '2026-11-23T08:10:00Z' };

describe('a link to sign on the phone', () => {
  it('is not there at first', () => expect(linkState(undefined, undefined, NOW).kind).toBe('none'));

  it('counts down while it waits', () =>
    expect(linkState(LINK, undefined, NOW + 5_500)).toEqual({ kind: 'waiting', words: '9:54 后失效' }));

  it('says that the phone has opened it', () =>
    expect(linkState(LINK, { signing: 'opened' }, NOW).kind).toBe('opened'));

  it('lasts as long as the phone has got time for', () =>
    expect(linkState(LINK, { signing: 'opened', expiresAt: '2026-11-23T08:19:00Z' }, NOW + 600_000).kind).toBe(
      'opened',
    ));

  it('has to be made anew when its time is over', () =>
    expect(linkState(LINK, { signing: 'opened', expiresAt: LINK.expiresAt }, NOW + 600_000)).toMatchObject({
      kind: 'expired',
    }));

  it('never counts below nothing', () => {
    expect(secondsLeft(LINK.expiresAt, NOW + 900_000)).toBe(0);
    expect(clock(61)).toBe('1:01 后失效');
  });
});
