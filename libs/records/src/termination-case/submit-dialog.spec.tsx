import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import { SubmitDialog } from './submit-dialog';
import { TerminationWordsContext, type TerminationWords } from './words';

const WORDS = { toCounterpart: '先由用人单位在线答复' } as TerminationWords;

it.each([
  ['COUNTERPART_CONFIRM', '先由用人单位在线答复'],
  ['COLLEGE_REVIEW', '提交后内容锁定，由学院审核；批准前协议继续有效。'],
  [null, '提交后内容锁定，由学校审核；批准前协议继续有效。'],
])('says who has the request next as the API knows it: %s', async (to, text) => {
  const termination = { offers: [{ action: 'submit', label: '提交', hindrance: null, to }] };
  renderInPortal(
    <TerminationWordsContext value={WORDS}>
      <SubmitDialog termination={termination} form={{ submit: jest.fn(), cancel: jest.fn() }} />
    </TerminationWordsContext>,
  );
  expect(await screen.findByText(text)).toBeInTheDocument();
});
