import '@qicheng/ui/testing';
import { agreementWorkflow } from '@qicheng/domain';
import { AGREEMENT } from '../messages/agreement';
import { consequence } from './offers';

const said = (action: string, to: string | null, state = 'SEALING') =>
  consequence({ flow: agreementWorkflow, words: AGREEMENT }, state, { action, to });

it('says what a step brings a record to, and what else becomes of it by the step or in the state', () => {
  expect(said('confirmCancel', 'VOID')).toMatch(/转为「已作废」.*协议编号一并作废/);
  expect(said('reissue', 'SEALING')).toMatch(/「盖章中」.*原编号作废，须按新编号重新签名/);
  expect(said('reissue', 'SEALING', 'SIGNED')).toMatch(/转为「盖章中」.*原编号作废/);
  expect(said('markEmployerSeal', 'SEALING')).not.toContain('作废');
  expect(said('approve', null)).toBe('');
});
