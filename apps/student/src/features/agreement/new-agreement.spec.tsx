import { $api } from '@qicheng/api-client';
import { agreementWith, listOf } from '@qicheng/records/testing';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import NewAgreementPage from './new-agreement.page';

const open = (...items: Parameters<typeof listOf>) => {
  jest.spyOn($api, 'useQuery').mockReturnValue({ data: listOf(...items), error: null, isPending: false } as never);
  renderInPortal(<NewAgreementPage />, { portal: 'student' });
};

describe('starting an agreement', () => {
  it('leads to the draft there is', async () => {
    open(agreementWith());
    expect(await screen.findByRole('link', { name: '继续填写协议' })).toHaveAttribute('href', '/agreements/a1');
  });

  it('leads to the agreement that is under way', async () => {
    open(agreementWith({ id: 'a2', state: 'COLLEGE_REVIEW' }));
    expect(await screen.findByRole('link', { name: '查看详情' })).toHaveAttribute('href', '/agreements/a2');
  });
});
