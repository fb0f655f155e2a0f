import { api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExportGraduates } from './export-graduates';

const CENTRE = { id: 'a1', name: '钟老师', role: 'CENTRE_ADMIN', roles: ['CENTRE_ADMIN'] } as const;

it('orders what the filters find with a reason, and leaves the download to the browser', async () => {
  const post = jest.spyOn(api, 'POST').mockResolvedValue({ data: { id: 'e1' } } as never);
  const fetched: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    fetched.push(`${this.getAttribute('href')} ${this.hasAttribute('download')}`);
  });
  renderInPortal(<ExportGraduates query={{ keyword: '王', page: 3, pageSize: 20 }} total={5000} />, {
    account: CENTRE,
  });
  await userEvent.click(screen.getByRole('button', { name: /导\s*出/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/5,000 名毕业生/)).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText(/用途/), '上报省教育厅');
  await userEvent.click(dialog.getByRole('button', { name: /导\s*出/ }));
  await waitFor(() =>
    expect(fetched).toEqual([expect.stringMatching(/^\/api\/graduate-exports\/e1\?portal=\w+ true$/)]),
  );
  expect(post).toHaveBeenCalledWith('/api/graduate-exports', {
    body: { filter: { keyword: '王', page: 1, pageSize: 1 }, reason: '上报省教育厅', withPersonalData: false },
  });
  expect(await screen.findByText(/已开始下载/)).toBeVisible();
});
