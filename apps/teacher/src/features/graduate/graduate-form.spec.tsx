import { ApiProblem } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraduateForm } from './graduate-form';
import type { GraduateView } from './graduate.api';
import type { CorrectionSource } from './use-correction';

const GRADUATE: GraduateView = {
  id: 's1',
  version: 3,
  name: '王小明',
  studentNo: '2023000001',
  gradYear: '2027',
  collegeId: 'c1',
  majorId: 'm1',
  classId: 'g1',
  collegeName: '计算机学院',
  majorName: '软件工程',
  className: '软工一班',
  fields: [
    { field: 'mobile', value: '13800000000', text: '13800000000', editable: true },
    { field: 'emergencyContact', value: '王父', text: '王父', editable: true },
    { field: 'idNo', value: '110***********0011', text: '110***********0011', editable: true },
  ],
  originState: 'NOT_STARTED',
  account: null,
  importBatchId: null,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  actions: ['edit'],
};

type Save = CorrectionSource['save'];

const show = (save: Save, reload: CorrectionSource['reload'] = async () => GRADUATE) =>
  renderInPortal(<GraduateForm graduate={GRADUATE} colleges={[]} save={save} reload={reload} />);

const nothing: Save = async () => undefined;

async function saveWith(mobile: string) {
  const box = await screen.findByLabelText('手机号码');
  await userEvent.clear(box);
  await userEvent.type(box, mobile);
  await userEvent.click(screen.getByRole('button', { name: '保存修改' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/修改原因/), '学生来电更正');
  await userEvent.click(dialog.getByRole('button', { name: '保存修改' }));
}

beforeEach(() => localStorage.clear());

describe('the correction of a record', () => {
  it('does not go out while something is wrong', async () => {
    show(nothing);
    const box = await screen.findByLabelText('手机号码');
    await userEvent.clear(box);
    await userEvent.type(box, '12');
    expect(await screen.findByText('有 1 项填写不正确，请先改正')).toBeVisible();
    expect(screen.getByRole('button', { name: '保存修改' })).toBeDisabled();
  });

  it('shows a refusal beside its field', async () => {
    const sent: unknown[] = [];
    show(async (_, body) => {
      sent.push(body);
      throw new ApiProblem(400, { code: 'INVALID', fields: [{ field: 'mobile', message: '号码已被占用' }] });
    });
    await saveWith('13912345678');
    expect(await screen.findByText('号码已被占用')).toBeVisible();
    expect(sent).toEqual([{ version: 3, values: { mobile: '13912345678' }, reason: '学生来电更正' }]);
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const fields = GRADUATE.fields.map((one) =>
      one.field === 'emergencyContact' ? { ...one, value: '王母', text: '王母' } : one,
    );
    const stale = new ApiProblem(409, { code: 'STALE' });
    show(
      () => Promise.reject(stale),
      async () => ({ ...GRADUATE, version: 4, fields }),
    );
    await saveWith('13912345678');
    await waitFor(() => expect(screen.getByLabelText('紧急联系人')).toHaveValue('王母'));
    expect(screen.getByLabelText('手机号码')).toHaveValue('13912345678');
    expect(screen.getByText('已改 1 项，还没有保存')).toBeVisible();
  });

  it('is there again after a reload, but for a number that no browser may keep', async () => {
    const { unmount } = show(nothing);
    await userEvent.type(await screen.findByLabelText('紧急联系人'), '与王母');
    await userEvent.type(screen.getByLabelText('身份证号'), '110101200001010011');
    unmount();
    expect(JSON.stringify({ ...localStorage })).not.toContain('110101200001010011');
    show(nothing);
    expect(await screen.findByLabelText('紧急联系人')).toHaveValue('王父与王母');
    expect(screen.getByLabelText('身份证号')).toHaveValue('');
    expect(screen.getByText('已改 1 项，还没有保存')).toBeVisible();
    expect(await screen.findByText(/^已恢复上次填写的内容。身份证号不在浏览器中保留/)).toBeVisible();
  });

  it('is told apart from a record that somebody changed meanwhile', async () => {
    const { unmount } = show(nothing);
    await userEvent.type(await screen.findByLabelText('紧急联系人'), '与王母');
    unmount();
    renderInPortal(
      <GraduateForm
        graduate={{ ...GRADUATE, version: 4 }}
        colleges={[]}
        save={nothing}
        reload={async () => GRADUATE}
      />,
    );
    expect(await screen.findByText(/在此期间被他人修改过/)).toBeVisible();
  });

  it('is not kept once it changes nothing any more', async () => {
    show(nothing);
    const box = await screen.findByLabelText('紧急联系人');
    await userEvent.type(box, '母');
    expect(localStorage).toHaveLength(1);
    await userEvent.type(box, '{Backspace}');
    expect(localStorage).toHaveLength(0);
  });

  it('is forgotten once saved, and by whoever leaves on purpose', async () => {
    const { unmount, router } = show(nothing);
    await saveWith('13912345678');
    await waitFor(() => expect(router.state.location.pathname).toBe('/graduates/s1'));
    expect(localStorage).toHaveLength(0);
    unmount();
    const second = show(nothing);
    await userEvent.type(await screen.findByLabelText('紧急联系人'), '与王母');
    expect(localStorage).toHaveLength(1);
    await act(() => second.router.navigate('/graduates'));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /离\s*开/ }));
    await waitFor(() => expect(second.router.state.location.pathname).toBe('/graduates'));
    expect(localStorage).toHaveLength(0);
  });
});
