import { screen } from '@testing-library/react';
import { renderInPortal } from '../testing';
import { CopyableDigest } from './copyable-digest';
import { QrCode } from './qr-code';

describe('QrCode', () => {
  it('is drawn sharp, black on white, and says where it leads', () => {
    renderInPortal(<QrCode value="https://example.edu.cn/verify/1" alt="扫码核验协议书" size={96} />);
    const code = screen.getByRole('img', { name: '扫码核验协议书' });
    const [ground, ink] = [...code.querySelectorAll('svg path')].map((path) => path.getAttribute('fill'));
    expect([ground, ink]).toEqual(['#ffffff', '#000000']);
  });
});

describe('CopyableDigest', () => {
  it('is read in groups of four', () => {
    renderInPortal(<CopyableDigest digest="0123456789abcdef" />);
    expect(screen.getByText('0123 4567 89ab cdef')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '复制' })).toBeInTheDocument();
  });
});
