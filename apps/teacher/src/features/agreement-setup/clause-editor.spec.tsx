import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen } from '@testing-library/react';
import type { ClauseTemplateView } from './agreement-setup.api';
import { ClauseEditor } from './clause-editor';

const TEMPLATE: ClauseTemplateView = {
  version: 0,
  clauses: [{ title: '服务期', text: '服务期由双方约定。' }],
  createdByName: null,
  createdAt: null,
  note: null,
};
const show = (template = TEMPLATE) =>
  renderInPortal(<ClauseEditor template={template} reload={async () => template} />, { portal: 'teacher' });
const word = (text: string) => fireEvent.change(screen.getByLabelText('第 1 条内容'), { target: { value: text } });

beforeEach(() => localStorage.clear());

describe('clauses that are being worded', () => {
  it('are there again after a reload', async () => {
    const { unmount } = show();
    word('服务期为三年，由双方约定。');
    unmount();
    show();
    expect(screen.getByLabelText('第 1 条内容')).toHaveValue('服务期为三年，由双方约定。');
    expect(await screen.findByText('已恢复上次填写的内容。')).toBeVisible();
  });

  it('are told apart from a version that somebody saved meanwhile', async () => {
    const { unmount } = show();
    word('服务期为三年，由双方约定。');
    unmount();
    show({ ...TEMPLATE, version: 1, createdByName: '钟就业', createdAt: '2026-11-01T00:00:00Z' });
    expect(await screen.findByText('钟就业刚保存了第 1 版')).toBeVisible();
    expect(screen.getByLabelText('第 1 条内容')).toHaveValue('服务期为三年，由双方约定。');
    word('服务期为三年，由双方书面约定。');
    expect(JSON.parse(Object.values({ ...localStorage })[0] as string)).toMatchObject({ values: { over: 0 } });
    fireEvent.click(screen.getByRole('button', { name: '改用对方的版本' }));
    expect(screen.getByLabelText('第 1 条内容')).toHaveValue('服务期由双方约定。');
    expect(localStorage).toHaveLength(0);
  });
});
