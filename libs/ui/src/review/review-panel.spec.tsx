import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import type { ReviewField } from './review-field';
import { ReviewPanel } from './review-panel';
import type { ReviewPanelProps } from './review-panel-props';

const field = (key: string, label: string, more: Partial<ReviewField> = {}): ReviewField => ({
  key,
  label,
  section: 'IDENTITY',
  schoolText: '群众',
  studentText: '中共党员',
  differs: true,
  locked: false,
  decision: 'PENDING',
  finalValue: null,
  finalText: null,
  note: null,
  reason: null,
  ...more,
});

function open(more: Partial<ReviewPanelProps> = {}) {
  const calls = {
    onSave: jest.fn().mockResolvedValue(undefined),
    onApprove: jest.fn().mockResolvedValue(undefined),
    onReturn: jest.fn().mockResolvedValue(undefined),
    onNext: jest.fn(),
  };
  renderInPortal(
    <ReviewPanel
      recordId="1"
      version={1}
      fields={[
        field('politicalStatus', '政治面貌'),
        field('ethnicity', '民族', { locked: true }),
        field('name', '姓名', { differs: false, decision: null }),
      ]}
      sectionLabel={() => '身份信息'}
      actions={['approve', 'return']}
      editable
      {...calls}
      {...more}
    />,
  );
  return calls;
}

const decided = [field('politicalStatus', '政治面貌', { decision: 'ADOPT' })];
const button = (name: string) => screen.getByRole('button', { name });
const choose = (label: string, choice: string) =>
  userEvent.click(
    [...screen.getByRole('radiogroup', { name: `「${label}」如何处理` }).querySelectorAll('label')].find(
      ({ textContent }) => textContent === choice,
    )!,
  );

describe('the review panel', () => {
  it('keeps decisions and opinion through a reload, until they are saved and given', async () => {
    open();
    await userEvent.type(screen.getByRole('textbox', { name: '审核意见' }), '材料齐全');
    await choose('政治面貌', '采用');
    cleanup();
    const { onSave } = open();
    expect(screen.getByRole('textbox', { name: '审核意见' })).toHaveValue('材料齐全');
    await userEvent.click(button('保存处理结果'));
    expect(onSave).toHaveBeenCalledWith([expect.objectContaining({ key: 'politicalStatus', decision: 'ADOPT' })]);
    cleanup();
    const again = open({ fields: decided, version: 2 });
    await userEvent.click(button('通过'));
    expect(again.onApprove).toHaveBeenCalledWith('材料齐全');
    cleanup();
    open({ version: 2 });
    expect(screen.getByRole('textbox', { name: '审核意见' })).toHaveValue('');
  });

  it('counts the differences and refuses approval while one is undecided', () => {
    open();
    expect(screen.getByRole('heading', { name: '2 项不一致' })).toBeInTheDocument();
    expect(button('通过')).toBeDisabled();
    expect(screen.getByText('还有 2 项不一致没有处理')).toBeInTheDocument();
  });

  it('adopts all but the locked field', async () => {
    const { onSave } = open();
    await userEvent.click(button('全部采用学生填报'));
    await userEvent.click(button('保存处理结果'));
    expect(onSave).toHaveBeenCalledWith([{ key: 'politicalStatus', decision: 'ADOPT', value: null, note: null }]);
  });

  it('puts the opinion to sleep until decisions are saved', async () => {
    const { onReturn } = open({ fields: decided });
    await choose('政治面貌', '修改');
    expect(screen.getByRole('textbox', { name: '审核意见' })).toBeDisabled();
    expect(button('退回')).toBeDisabled();
    expect(screen.getByText('请先保存上面的处理结果')).toBeInTheDocument();
    await userEvent.keyboard('r');
    expect(onReturn).not.toHaveBeenCalled();
  });

  it('asks for a note to keep and a value to edit', async () => {
    const { onSave } = open({ fields: decided });
    await choose('政治面貌', '保留学校');
    expect(button('保存处理结果')).toBeDisabled();
    await userEvent.type(screen.getByLabelText('「政治面貌」的备注'), '与花名册一致');
    await userEvent.click(button('保存处理结果'));
    expect(onSave).toHaveBeenCalledWith([
      { key: 'politicalStatus', decision: 'KEEP', value: null, note: '与花名册一致' },
    ]);
  });

  it('approves by A and goes on by J, but not while someone types', async () => {
    const { onApprove, onNext } = open({ fields: decided });
    await userEvent.type(screen.getByRole('textbox', { name: '审核意见' }), 'jaja');
    expect(onNext).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByRole('textbox', { name: '审核意见' }));
    await userEvent.click(document.body);
    await userEvent.keyboard('j');
    expect(onNext).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('a');
    await waitFor(() => expect(onApprove).toHaveBeenCalledWith(''));
  });

  it('approves with as few words as 同意, also chosen from the usual ones', async () => {
    const { onApprove } = open({ fields: decided, quickApprovals: ['同意'] });
    await userEvent.click(screen.getByText('同意'));
    await userEvent.click(button('通过'));
    expect(onApprove).toHaveBeenCalledWith('同意');
  });

  it('returns only with a reason of five characters', async () => {
    const { onReturn } = open({ fields: decided });
    await userEvent.type(screen.getByRole('textbox', { name: '审核意见' }), '不对');
    await userEvent.click(button('退回'));
    expect(screen.getByText('退回原因需要 5 至 500 字')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: '审核意见' }), '，请核实后重交');
    await userEvent.click(button('退回'));
    expect(onReturn).toHaveBeenCalledWith('不对，请核实后重交');
  });

  it('corrects what both sides say, and takes that back', async () => {
    const { onSave } = open({
      fields: [...decided, field('homeAddress', '家庭住址', { differs: false, decision: null, schoolText: '人民路' })],
    });
    await userEvent.click(screen.getByText('其余 1 项一致'));
    await userEvent.click(button('更正「家庭住址」'));
    expect(button('保存处理结果')).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: '「家庭住址」改为' }), '人民路 1 号');
    await userEvent.click(button('取消更正「家庭住址」'));
    expect(screen.queryByRole('button', { name: '保存处理结果' })).toBeNull();
    await userEvent.click(button('更正「家庭住址」'));
    await userEvent.type(screen.getByRole('textbox', { name: '「家庭住址」改为' }), '人民路 2 号');
    await userEvent.click(button('保存处理结果'));
    expect(onSave).toHaveBeenCalledWith([{ key: 'homeAddress', decision: 'EDIT', value: '人民路 2 号', note: null }]);
  });

  it('shows only what the API allows', () => {
    open({ actions: [], editable: false, fields: decided });
    expect(screen.queryByRole('button', { name: '通过' })).not.toBeInTheDocument();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });
});
