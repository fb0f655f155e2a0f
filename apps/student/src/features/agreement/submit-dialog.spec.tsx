import { api } from '@qicheng/api-client';
import { agreementWith } from '@qicheng/records/testing';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SubmitDialog } from './submit-dialog';

const sheet = (specialTerms: string) => ({
  id: 'a1',
  state: 'DRAFT',
  content: {
    schema: 1,
    agreementNo: null,
    revision: 1,
    partyA: [],
    partyB: [],
    partyC: [],
    terms: [],
    specialTerms,
    clauses: [],
    clauseVersion: 0,
  },
  contentHash: null,
  verifyUrl: null,
  signature: null,
  signedOnScreenAt: null,
  marks: [],
  schoolName: '启程大学',
});

/** Another device saves while the dialog is open. */
function SavedElsewhere() {
  const [version, setVersion] = useState(3);
  return (
    <>
      <SubmitDialog agreement={agreementWith({ version })} form={{ submit: jest.fn(), close: jest.fn() }} />
      <button type="button" onClick={() => setVersion(4)}>
        saved
      </button>
    </>
  );
}

describe('the last look before submitting', () => {
  it('warns a graduate who is tied to another unit', async () => {
    jest.spyOn(api, 'GET').mockResolvedValue({ data: sheet('') } as never);
    const sponsorship = { trainingMode: '2', sponsorUnit: '中原精工机械有限公司' };
    const agreement = agreementWith({ sponsorship, outsideSponsor: true });
    renderInPortal(<SubmitDialog agreement={agreement} form={{ submit: jest.fn(), close: jest.fn() }} />);
    expect(await screen.findByText('您的培养方式是“定向”，应与中原精工机械有限公司签约')).toBeInTheDocument();
  });

  it('shows the sheet of the newest version and takes no tick for an older one', async () => {
    jest
      .spyOn(api, 'GET')
      .mockResolvedValueOnce({ data: sheet('每月餐补 300 元') } as never)
      .mockResolvedValueOnce({ data: sheet('没有餐补') } as never);
    renderInPortal(<SavedElsewhere />, { portal: 'student' });
    const ok = () => screen.getByRole('button', { name: '确认提交' });
    expect(await screen.findByText('每月餐补 300 元')).toBeInTheDocument();
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    await user.click(screen.getByRole('checkbox'));
    expect(ok()).toBeEnabled();
    await user.click(screen.getByText('saved'));
    expect(await screen.findByText('没有餐补')).toBeInTheDocument();
    expect(screen.queryByText('每月餐补 300 元')).not.toBeInTheDocument();
    expect(ok()).toBeDisabled();
  });

  it.each([
    ['EMPLOYER_CONFIRM', '提交后内容锁定，先由单位在平台上确认，再由学校审核；结果会通知您。'],
    ['COUNSELLOR_REVIEW', '提交后内容锁定，由辅导员审核；结果会通知您。'],
    ['COLLEGE_REVIEW', '提交后内容锁定，由学院审核；结果会通知您。'],
    [null, '提交后内容锁定；结果会通知您。'],
  ])('says what submitting leads to as the API knows it: %s', async (to, text) => {
    jest.spyOn(api, 'GET').mockResolvedValue({ data: sheet('') } as never);
    const offers = [{ action: 'submit', label: '提交', hindrance: null, to }];
    const form = { submit: jest.fn(), close: jest.fn() };
    renderInPortal(<SubmitDialog agreement={agreementWith({ offers })} form={form} />, { portal: 'student' });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
