import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import { AgreementPrint } from './agreement-print';
import { AgreementSheet } from './agreement-sheet';
import { USUAL } from './sample/contents';
import type { SheetData } from './sheet-data';
import { fittingScale } from './use-fitting-scale';

const HASH = '3f2a91bc77de0412'.padEnd(64, 'a');
const SHEET: SheetData = {
  content: USUAL,
  contentHash: HASH,
  verifyUrl: 'https://jy.example.edu.cn/verify/1000020273000001J',
  signature: 'data:image/png;base64,AAAA',
  signedOnScreenAt: '2026-12-01T02:22:00Z',
  marks: [
    { kind: 'STUDENT_SIGNED', at: '2026-12-01T02:22:00Z', byName: '白䶮莎', scanFileId: null },
    { kind: 'EMPLOYER_SEALED', at: '2026-12-03T02:22:00Z', byName: '周老师', scanFileId: null },
  ],
  schoolName: '示例大学',
};

describe('the sheet of an agreement', () => {
  it('has two pages, each with number, version, page and digest at its foot', async () => {
    renderInPortal(<AgreementSheet sheet={SHEET} />);
    for (const page of [1, 2]) {
      const section = await screen.findByRole('region', { name: `第 ${page} 页，共 2 页` });
      const foot = within(within(section).getByRole('contentinfo'));
      expect(foot.getByText('1000020273000001J')).toBeInTheDocument();
      expect(foot.getByText('第 1 版')).toBeInTheDocument();
      expect(foot.getByText(HASH.slice(0, 16))).toBeInTheDocument();
      expect(foot.getByText(new RegExp(HASH))).toBeInTheDocument();
      expect(foot.getByRole('img', { name: /二维码/ })).toBeInTheDocument();
    }
    expect(screen.queryByText(/草\s稿/)).toBeNull();
  });

  it('shows the signature in its box, and the marks that are set', async () => {
    renderInPortal(<AgreementSheet sheet={SHEET} />);
    expect(await screen.findByRole('img', { name: '毕业生手写签名' })).toHaveAttribute('src', SHEET.signature);
    expect(screen.getByText(/线上手写签名.*2026-12-01 10:22/)).toBeInTheDocument();
    expect(screen.getByText(/已登记.*2026-12-03.*周老师/)).toBeInTheDocument();
  });

  it('says 草稿 on both pages and has no code to check while it may still change', async () => {
    renderInPortal(
      <AgreementSheet sheet={{ ...SHEET, contentHash: null, verifyUrl: null, signature: null, marks: [] }} />,
    );
    const pages = await screen.findAllByRole('region', { name: /共 2 页/ });
    for (const page of pages) expect(page.querySelector('[data-words="草　稿"]')).toBeInTheDocument();
    expect(pages).toHaveLength(2);
    expect(screen.getAllByText(/本页仅供核对/)).not.toHaveLength(0);
    expect(screen.queryByRole('img', { name: /二维码/ })).toBeNull();
  });

  it('comes twice as many pages as agreements', async () => {
    renderInPortal(<AgreementPrint sheets={['a', 'b', 'c'].map((id) => ({ ...SHEET, id }))} />);
    expect(await screen.findAllByRole('region', { name: /共 2 页/ })).toHaveLength(6);
  });

  it.each([
    [0, 1],
    [396, 0.5],
    [1200, 1],
  ])('fits a desk of %i pixels', (width, scale) => expect(fittingScale(width)).toBeCloseTo(scale, 1));
});
