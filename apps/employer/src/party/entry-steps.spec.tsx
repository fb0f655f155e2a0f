import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import { EntrySteps } from './entry-steps';

const current = async () => {
  const title = await screen.findByText('等待审核');
  const all = title.closest('.ant-steps') as HTMLElement;
  return within(all.querySelector('.ant-steps-item-active') as HTMLElement);
};

describe('a company’s way in', () => {
  it('ends with the licence and the school’s answer', async () => {
    renderInPortal(<EntrySteps kind="NEW" at="review" />, { portal: 'employer' });
    expect((await current()).getByText('等待审核')).toBeVisible();
    expect(screen.getByText('上传证照')).toBeVisible();
  });

  it('shows where it was sent back', async () => {
    renderInPortal(<EntrySteps kind="CLAIM" at="licence" refused />, { portal: 'employer' });
    expect((await current()).getByText('上传证照')).toBeVisible();
    expect(document.querySelector('.ant-steps-item-error')).not.toBeNull();
  });

  it('asks a colleague for no licence', async () => {
    renderInPortal(<EntrySteps kind="JOIN" at="contact" />, { portal: 'employer' });
    expect((await current()).getByText('联系人与账号')).toBeVisible();
    expect(screen.queryByText('上传证照')).not.toBeInTheDocument();
  });
});
