import { api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { LiveNews } from './agreement.api';
import { PhoneSigning } from './phone-signing';

const OPENED: LiveNews = { signing: 'opened', link: 'first' };

/** The page beside a stream of news that has more to tell than signing. */
function Page() {
  const [news, setNews] = useState<LiveNews>();
  return (
    <>
      <PhoneSigning id="a1" news={news} />
      <button type="button" onClick={() => setNews(OPENED)}>
        opens
      </button>
      <button type="button" onClick={() => setNews({})}>
        other news
      </button>
    </>
  );
}

const link = (id: string) => {
  const expiresAt = new Date(Date.now() + 600_000).toISOString();
  return { data: { id, url: `http://localhost/student/sign/${id}`, expiresAt } } as never;
};

describe('signing on the phone', () => {
  it('shows a second code after the phone has opened the first', async () => {
    jest.spyOn(api, 'POST').mockResolvedValueOnce(link('first')).mockResolvedValueOnce(link('second'));
    renderInPortal(<Page />, { portal: 'student' });
    const user = userEvent.setup();
    const code = () => screen.queryByRole('img', { name: '手机签名页的二维码' });
    await user.click(screen.getByRole('button', { name: '生成二维码' }));
    expect(await screen.findByRole('img', { name: '手机签名页的二维码' })).toBeVisible();
    await user.click(screen.getByText('opens'));
    expect(code()).not.toBeInTheDocument();
    await user.click(screen.getByText('other news'));
    expect(screen.getByRole('status')).toHaveTextContent('手机已打开签名页');
    await user.click(screen.getByRole('button', { name: '重新生成二维码' }));
    expect(await screen.findByRole('img', { name: '手机签名页的二维码' })).toBeVisible();
  });
});
