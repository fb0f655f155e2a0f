import type { Role } from '../identity/role.js';
import { available, offers } from './available.js';
import { decide } from './decide.js';
import { diagram } from './diagram.js';
import { flaws } from './flaws.js';
import { matrix } from './matrix.js';
import { reviewChain } from './review-chain.js';
import { workflow } from './workflow.js';

interface Facts {
  readonly state: string;
  readonly paid: boolean;
  readonly reason?: string | null;
}

const PAID = { reason: '尚未缴费', test: (facts: Facts) => facts.paid };

const flow = workflow<Facts>()({
  name: 'sample',
  label: '样例',
  initial: 'OPEN',
  states: {
    OPEN: { label: '开', tone: 'default' },
    DONE: { label: '完', tone: 'success', final: true },
    LOST: { label: '废', tone: 'error', final: true },
  },
  table: [
    { action: 'close', label: '关闭', from: ['OPEN'], to: 'DONE', by: ['STUDENT'], guards: [PAID] },
    { action: 'drop', label: '放弃', from: ['OPEN'], to: 'LOST', by: ['STUDENT', 'SYSTEM'], requires: ['reason'] },
  ],
});

describe('workflow core', () => {
  const facts: Facts = { state: 'OPEN', paid: false };

  it('finds the row, or says why there is none', () => {
    expect(decide(flow, { ...facts, paid: true }, 'close', 'STUDENT')).toEqual({ row: flow.table[0] });
    expect(decide(flow, { ...facts, state: 'DONE' }, 'close', 'STUDENT')).toEqual({
      refused: { by: 'state', detail: 'DONE' },
    });
    expect(decide(flow, facts, 'close', 'EMPLOYER')).toEqual({ refused: { by: 'role', detail: 'EMPLOYER' } });
    expect(decide(flow, facts, 'close', 'STUDENT')).toEqual({ refused: { by: 'guard', detail: '尚未缴费' } });
    expect(decide(flow, facts, 'drop', 'SYSTEM')).toEqual({ refused: { by: 'missing', detail: 'reason' } });
  });

  it('offers what is still hindered, but opens only what may be done', () => {
    expect(offers(flow, facts, 'STUDENT')).toEqual([
      { action: 'close', label: '关闭', hindrance: '尚未缴费', to: null },
      { action: 'drop', label: '放弃', hindrance: null, to: 'LOST' },
    ]);
    expect(available(flow, facts, 'STUDENT')).toEqual(['drop']);
  });

  it('finds the flaws of a table', () => {
    const broken = workflow<Facts>()({
      ...flow,
      states: { ...flow.states, LIMBO: { label: '？', tone: 'warning' } },
      table: [
        { action: 'close', label: '关闭', from: ['OPEN', 'DONE'], to: 'DONE', by: ['STUDENT'] },
        { action: 'close', label: '关闭', from: ['OPEN'], to: 'LOST', by: ['STUDENT'] },
      ],
    });
    expect(flaws(flow)).toEqual([]);
    expect(flaws(broken)).toEqual([
      'LIMBO cannot be reached',
      'LIMBO is a dead end',
      'DONE is final and can be left',
      'close from OPEN|DONE shadows a later row',
    ]);
  });

  it('knows that a record may begin in more than one state', () => {
    const twoDoors = workflow<Facts>()({
      ...flow,
      alsoInitial: ['SENT'],
      states: { ...flow.states, SENT: flow.states.LOST },
    });
    expect(flaws(twoDoors)).toEqual([]);
    expect(diagram(twoDoors)).toContain('[*] --> SENT');
  });

  it('is drawn and listed with each way once, whatever routes it', () => {
    const [first] = flow.table;
    if (!first) throw new Error('the flow has a row');
    const again = { ...first, guards: [] };
    const routed = workflow<Facts>()({ ...flow, table: [...flow.table, again, { ...again, by: ['SYSTEM'] }] });
    const ways = diagram(routed)
      .split('\n')
      .filter((line) => line.includes('OPEN --> DONE'));
    expect(ways).toEqual(['  OPEN --> DONE: 关闭（学生、系统）']);
    expect(matrix(routed).match(/`close`/g)).toHaveLength(2);
  });

  it('leads a chain from stage to stage and asks for a reason to refuse', () => {
    const by: Role = 'COUNSELLOR';
    const rows = reviewChain<Facts>()({
      stages: [
        { state: 'FIRST', by },
        { state: 'SECOND', by: 'CENTRE_ADMIN' },
      ],
      approved: 'END',
      refusals: { reject: { label: '不通过', to: 'NO' } },
    });
    expect(rows.map(({ action, from, to, requires }) => [action, from[0], to, requires?.[0]])).toEqual([
      ['approve', 'FIRST', 'SECOND', undefined],
      ['reject', 'FIRST', 'NO', 'reason'],
      ['approve', 'SECOND', 'END', undefined],
      ['reject', 'SECOND', 'NO', 'reason'],
    ]);
  });

  it('lets the compiler refuse a state that does not exist', () => {
    const typo = workflow<Facts>()({
      name: 'typo',
      label: '错',
      // @ts-expect-error -- not one of the states
      initial: 'OPNE',
      states: { OPEN: { label: '开', tone: 'default' } },
      table: [],
    });
    expect(flaws(typo)).not.toEqual([]);
  });
});
