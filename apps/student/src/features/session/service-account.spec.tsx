import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import { ServiceAccountCard } from './service-account';

describe('the school’s service account', () => {
  it('is named, and its own code can be scanned', () => {
    renderInPortal(<ServiceAccountCard name="启程就业" url="http://weixin.qq.com/r/abc" />, { portal: 'student' });
    expect(screen.getByText(/“启程就业”/)).toBeVisible();
    expect(screen.getByRole('img', { name: '学校就业服务号的二维码' })).toBeVisible();
  });

  it('is told in words only while the school has told no code', () => {
    renderInPortal(<ServiceAccountCard name={null} url={null} />, { portal: 'student' });
    expect(screen.getByText(/搜索并关注学校的就业服务号/)).toBeVisible();
    expect(screen.queryByText(/扫码/)).toBeNull();
  });
});
