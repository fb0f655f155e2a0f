import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import { terminationConcerns } from './termination-concerns';
import { TerminationSheet, type TerminationSheetView } from './termination-sheet';

const VIEW: TerminationSheetView = {
  state: 'COUNTERPART_CONFIRM',
  initiator: 'STUDENT',
  values: { reasonCode: 'S_STUDY', reasonText: '已被录取为研究生，不能按时报到，已与单位说明。', negotiated: 'true' },
  penalty: '3000',
  files: [{ kind: 'LETTER', name: '解约函.pdf' }],
  asksCounterpart: true,
  counterpartDecision: null,
  counterpartAt: null,
  counterpartReason: null,
};

describe('a termination', () => {
  it('asks of each side only what is its own, and for a payment only where one is due', () => {
    expect(terminationConcerns('studentStatement', {}, 'EMPLOYER')).toBe(false);
    expect(terminationConcerns('studentStatement', {}, 'STUDENT')).toBe(true);
    expect(terminationConcerns('penaltyPaid', { penaltyRequired: 'true' }, 'STUDENT')).toBe(true);
    expect(terminationConcerns('penaltyPaid', {}, 'STUDENT')).toBe(false);
  });

  it('is read with its papers, the penalty, and that nobody has answered', async () => {
    renderInPortal(<TerminationSheet view={VIEW} fileUrl={(kind) => `/files/${kind}`} />);
    expect(await screen.findByText('个人违约-继续深造')).toBeInTheDocument();
    expect(screen.getByText('3000 元')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /下载/ })).toHaveAttribute('href', '/files/LETTER');
    expect(screen.getByText('尚未答复')).toBeInTheDocument();
  });

  it('says that the letter stands for an answer that never came', async () => {
    renderInPortal(<TerminationSheet view={{ ...VIEW, state: 'COUNSELLOR_REVIEW' }} fileUrl={String} />);
    expect(await screen.findByText('没有在线答复，以解约函为准')).toBeInTheDocument();
  });

  it('tells the answer with its reason', async () => {
    const answered = {
      counterpartDecision: 'REFUSED',
      counterpartReason: '岗位无人接替',
      counterpartAt: '2026-12-01T02:00:00Z',
    };
    renderInPortal(<TerminationSheet view={{ ...VIEW, ...answered }} fileUrl={String} />);
    expect(await screen.findByText('不同意解约')).toBeInTheDocument();
    expect(screen.getByText('岗位无人接替')).toBeInTheDocument();
    expect(screen.getByText('2026-12-01 10:00')).toBeInTheDocument();
  });
});
