import { agreementWith, invitationWith, listOf } from '@qicheng/records/testing';
import { answerBy, daysLeft, deadlineOf, openingOf } from './deadline';

const NOW = new Date('2026-11-23T08:00:00Z');
const time = (instant: string) => instant.slice(0, 10);
const WINDOW = { open: true, opensAt: null, closesAt: '2026-12-01T00:00:00Z' };

describe('the deadline', () => {
  const opensAt = '2026-11-01T00:00:00Z';
  const closesAt = '2026-11-30T16:00:00Z';

  it('counts whole days', () => {
    expect(daysLeft(closesAt, NOW)).toBe(7);
    expect(daysLeft('2026-11-23T15:59:00Z', NOW)).toBe(0);
  });

  it.each([
    [{ open: true, opensAt, closesAt }, '请在 2026-11-30 前提交，还有 7 天'],
    [{ open: true, opensAt, closesAt: null }, '现在可以办理'],
    [{ open: false, opensAt: '2026-12-01T00:00:00Z', closesAt: null }, '2026-12-01 开放'],
    [{ open: false, opensAt, closesAt: '2026-11-20T00:00:00Z' }, '已于 2026-11-20 截止，如需办理请联系辅导员'],
    [{ open: false, opensAt: null, closesAt: null }, '开放时间尚未公布，请留意通知'],
  ])('%j reads %s', (window, words) => expect(deadlineOf(window, NOW, time)).toBe(words));
});

describe('what the next step has to be done by', () => {
  it('is the form’s own opening time', () =>
    expect(openingOf({ state: 'DRAFT', window: WINDOW }, listOf())).toBe(WINDOW));

  it('is the end of the invitation that ends first', () =>
    expect(
      answerBy(
        { state: 'APPROVED', window: WINDOW },
        listOf(invitationWith(), invitationWith({ inviteExpiresAt: '2026-11-25T08:00:00Z' })),
      ),
    ).toBe('2026-11-25T08:00:00Z'));

  it('is nothing while the paper goes round', () =>
    expect(openingOf({ state: 'APPROVED', window: WINDOW }, listOf(agreementWith({ state: 'SEALING' })))).toBe(
      undefined,
    ));
});
