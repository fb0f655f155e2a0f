import { agreementWith } from '@qicheng/records/testing';
import type { Account } from '@qicheng/ui';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StampDialog } from './stamp-dialog';

const COLLEGE: Account = { id: 'a1', name: '周老师', role: 'COLLEGE_ADMIN', roles: ['COLLEGE_ADMIN'] };
const CENTRE: Account = { id: 'a2', name: '王主任', role: 'CENTRE_ADMIN', roles: ['CENTRE_ADMIN'] };
const COPY = { fileId: 'f1', at: '2026-12-02T02:22:00Z', byName: '王小明', withdrawable: false };
const VIEW = agreementWith({
  state: 'SEALING',
  revision: 2,
  nextMark: 'EMPLOYER_SEALED',
  scans: [
    { ...COPY, id: 's1', name: '旧版.jpg', revision: 1 },
    { ...COPY, id: 's2', name: '盖章页.jpg', revision: 2 },
  ],
  offers: [{ action: 'markEmployerSeal', label: '标记单位盖章', hindrance: null, to: 'SEALING' }],
});

function open(account: Account) {
  const onMark = jest.fn().mockResolvedValue(undefined);
  renderInPortal(<StampDialog view={VIEW} onMark={onMark} onClose={jest.fn()} />, { account });
  return onMark;
}
const confirm = () => userEvent.click(screen.getByRole('button', { name: '确定标记' }));

describe('the dialog of the seals', () => {
  it('lets a college name the copy of this paper that a mark rests on, and asks for no reason', async () => {
    const onMark = open(COLLEGE);
    expect(screen.queryByLabelText(/代学院登记的原因/)).toBeNull();
    await userEvent.click(screen.getByLabelText('依据的扫描件（选填）'));
    expect(screen.queryByTitle(/旧版/)).toBeNull();
    await userEvent.click(await screen.findByTitle(/盖章页\.jpg/));
    await confirm();
    expect(onMark).toHaveBeenCalledWith('markEmployerSeal', { scanId: 's2' });
  });

  it('asks the centre why it stands in for the college', async () => {
    const onMark = open(CENTRE);
    await confirm();
    expect(await screen.findByRole('alert')).toHaveTextContent('说明代学院登记的原因');
    expect(onMark).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/代学院登记的原因/), '学院印章送修');
    await confirm();
    expect(onMark).toHaveBeenCalledWith('markEmployerSeal', { reason: '学院印章送修' });
  });
});
