import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SealingChecklist } from './sealing-checklist';
import { sealingSteps, type SealingView } from './sealing-steps';

const SIGNED = { kind: 'STUDENT_SIGNED', at: '2026-12-01T02:22:00Z', byName: '白䶮莎', scanFileId: null } as const;
const SEALED = { kind: 'EMPLOYER_SEALED', at: '2026-12-02T02:22:00Z', byName: '周老师', scanFileId: 'f1' } as const;
const VIEW: SealingView = {
  values: {},
  employer: { hasPersonnelAuthority: true },
  marks: [SIGNED, SEALED],
  nextMark: 'COLLEGE_SEALED',
  revision: 2,
  scans: [
    {
      id: 's1',
      fileId: 'f1',
      name: '盖章页.jpg',
      at: '2026-12-02T02:22:00Z',
      byName: '周老师',
      revision: 2,
      withdrawable: false,
    },
  ],
  offers: [
    { action: 'markCollegeSeal', label: '标记学院盖章', hindrance: null },
    { action: 'markSchoolSeal', label: '标记学校盖章', hindrance: '请先标记学院盖章' },
  ],
};

describe('the checklist of seals', () => {
  it('has the steps in their order, the next one told apart', () =>
    expect(sealingSteps(VIEW).map(({ kind, state }) => [kind, state])).toEqual([
      ['STUDENT_SIGNED', 'done'],
      ['EMPLOYER_SEALED', 'done'],
      ['COLLEGE_SEALED', 'next'],
      ['SCHOOL_SEALED', 'later'],
    ]));

  it('asks for the agency’s seal only where the company cannot keep files and somebody else receives them', () => {
    const values = { acceptArchive: 'true', archiveReceiverName: '人才交流中心', employerName: '某公司' };
    const steps = sealingSteps({ ...VIEW, values, employer: { hasPersonnelAuthority: false } });
    expect(steps.map(({ kind }) => kind)).toContain('AGENCY_SEALED');
  });

  it('says who and when, what is in the way, and lets the reader act', async () => {
    renderInPortal(
      <SealingChecklist
        view={VIEW}
        scanUrl={({ id }) => `/scans/${id}`}
        actions={({ label, hindrance }) => (
          <button type="button" disabled={hindrance !== null}>
            {label}
          </button>
        )}
      />,
    );
    const next = (await screen.findAllByRole('listitem')).find((item) => item.getAttribute('aria-current') === 'step');
    expect(within(next as HTMLElement).getByRole('button', { name: '标记学院盖章' })).toBeEnabled();
    expect(screen.getByRole('button', { name: '标记学校盖章' })).toBeDisabled();
    expect(screen.getByText('请先标记学院盖章')).toBeInTheDocument();
    expect(screen.getByText(/白䶮莎.*2026-12-01 10:22/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /盖章页.jpg/ })).toHaveAttribute('href', '/scans/s1');
  });

  it('tells where the centre stood in for the college, and no such thing where it did not', () => {
    const stoodIn = { ...SEALED, role: 'CENTRE_ADMIN', byName: '王主任' } as const;
    const { rerender } = renderInPortal(
      <SealingChecklist view={{ ...VIEW, marks: [SIGNED, stoodIn] }} scanUrl={String} />,
    );
    expect(screen.getByText(/就业中心代学院登记/)).toBeVisible();
    rerender(<SealingChecklist view={VIEW} scanUrl={String} />);
    expect(screen.queryByText(/就业中心代学院登记/)).toBeNull();
  });

  it('tells copies of an earlier version apart, and takes the reader’s own back', async () => {
    const [scan] = VIEW.scans;
    if (!scan) throw new Error('a copy is given');
    const old = { ...scan, id: 's0', name: '旧盖章页.jpg', revision: 1 };
    const own = { ...scan, id: 's2', name: '拍错了.jpg', withdrawable: true };
    const onWithdraw = jest.fn().mockResolvedValue(undefined);
    renderInPortal(
      <SealingChecklist view={{ ...VIEW, scans: [old, scan, own] }} scanUrl={({ id }) => id} onWithdraw={onWithdraw} />,
    );
    expect(screen.getAllByText(/不再作为依据/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '撤回' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '撤回' }));
    expect(onWithdraw).toHaveBeenCalledWith(own);
  });
});
