import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DestinationFacts } from './destination-facts';

const CURRENT = {
  id: 'd1',
  categoryCode: '10',
  categoryName: '签就业协议形式就业',
  state: 'APPROVED',
  source: 'AGREEMENT',
  agreementNo: '1033520273000001X',
  effectiveDate: '2027-07-10',
  lines: [{ label: '单位名称', text: '远航科技有限公司' }],
};

describe('where a graduate goes', () => {
  it('says what it is, since when and from which agreement', () => {
    renderInPortal(<DestinationFacts destinations={{ current: CURRENT, earlier: [CURRENT] }} none="" />);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '签就业协议形式就业',
      '1033520273000001X',
      '2027-07-10',
      '远航科技有限公司',
    ]);
    expect(screen.getByText('此前登记过 1 次')).toBeVisible();
  });

  it('leaves out what it does not have, and folds the rest away', async () => {
    const waiting = { ...CURRENT, categoryName: '待就业', agreementNo: null };
    renderInPortal(<DestinationFacts destinations={{ current: waiting, earlier: [] }} none="" folded />);
    expect(screen.queryByText('协议书编号')).not.toBeInTheDocument();
    expect(screen.getByText('远航科技有限公司')).not.toBeVisible();
    await userEvent.click(screen.getByText('去向的全部内容'));
    expect(screen.getByText('远航科技有限公司')).toBeVisible();
  });

  it('says what to do while there is none', () => {
    renderInPortal(<DestinationFacts destinations={{ current: null, earlier: [] }} none="签约完成后自动登记。" />);
    expect(screen.getByText('签约完成后自动登记。')).toBeVisible();
  });
});
