import { ApiProblem } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NewInvitation } from './new-invitation';
import { COMPANY, INVITEE, TERMS } from './sample/terms';

const lookUp = jest.fn();
const invite = jest.fn();
jest.mock('./invitation.api', () => ({
  lookUpInvitee: (named: unknown): unknown => lookUp(named),
  useInvitationActions: () => ({ invite: (body: unknown): unknown => invite(body) }),
}));

const ACCOUNT = { id: 'e1', name: '赵敏', role: 'EMPLOYER', roles: ['EMPLOYER'] } as const;
const KEY = 'qc:draft:e1:invitation:new';
const NAMED = { studentKey: '20230001', name: '王小明' };
const open = () => renderInPortal(<NewInvitation company={COMPANY} />, { portal: 'employer', account: ACCOUNT });
const keep = () => {
  const values = { named: NAMED, found: { named: NAMED, invitee: INVITEE }, terms: { values: TERMS, days: 7 } };
  localStorage.setItem(KEY, JSON.stringify({ values, at: '2026-11-23T08:00:00Z' }));
};
// By text: to ask a form of fifty controls for a role costs seconds.
const press = (label: string) => fireEvent.click(screen.getByText(label).closest('button')!);
const confirm = async () => {
  press('发出邀约');
  const dialog = (await screen.findByText('确认发出')).closest<HTMLElement>('[role=dialog]')!;
  press('确认发出');
  return dialog;
};

beforeEach(() => {
  localStorage.clear();
  jest.resetAllMocks();
  // jsdom has no layout to scroll.
  HTMLElement.prototype.scrollIntoView = jest.fn();
});

describe('finding the graduate', () => {
  const find = async (studentKey = NAMED.studentKey) => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
    await user.click(screen.getByLabelText('学号、身份证号或协议书编号'));
    await user.paste(studentKey);
    await user.click(screen.getByLabelText('姓名'));
    await user.paste(NAMED.name);
    await user.click(screen.getByRole('button', { name: '查找毕业生' }));
  };

  it('says when nobody fits', async () => {
    lookUp.mockRejectedValue(new ApiProblem(404, { code: 'NOT_FOUND', detail: '没有找到这名毕业生' }));
    open();
    await find();
    expect(await screen.findByText('没有找到这名毕业生')).toBeVisible();
  });

  it('shows who it is and begins with what the company is known by', async () => {
    lookUp.mockResolvedValue(INVITEE);
    open();
    await find();
    expect(await screen.findByLabelText('邀约对象')).toHaveTextContent('王小明学院 信息学院 · 专业 软件工程');
    expect(lookUp).toHaveBeenCalledWith(NAMED);
    expect(screen.getByLabelText('单位名称')).toBeDisabled();
    expect(screen.getByLabelText('单位地址')).toHaveValue('办公路2号');
    expect(screen.getByLabelText(/几天内答复/)).toHaveValue('5');
    expect(localStorage.getItem(KEY)).toContain('信息学院');
  });

  it('leaves no ID number behind in the browser', async () => {
    lookUp.mockResolvedValue(INVITEE);
    invite.mockResolvedValue('a9');
    open();
    await find('41010520050101001x');
    await screen.findByLabelText('邀约对象');
    fireEvent.change(screen.getByLabelText('岗位名称'), { target: { value: '工程师' } });
    expect(localStorage.getItem(KEY)).toContain('工程师');
    expect(localStorage.getItem(KEY)).not.toMatch(/41010520050101001x/i);
    expect(screen.getByLabelText('邀约对象')).toHaveTextContent('王小明');
  });
});

describe('sending', () => {
  it('repeats every term first, then goes to the agreement and forgets what was typed', async () => {
    keep();
    invite.mockResolvedValue('a9');
    const { router } = open();
    const dialog = await confirm();
    expect(dialog).toHaveTextContent('软件工程师');
    for (const term of ['养老保险、医疗保险', '取得毕业证书', '升学']) expect(dialog).toHaveTextContent(term);
    expect(dialog).toHaveTextContent('协议进入学校审核');
    await waitFor(() => expect(router.state.location.pathname).toBe('/agreements/a9'));
    expect(invite).toHaveBeenCalledWith(expect.objectContaining({ ...NAMED, days: 7 }));
    await waitFor(() => expect(localStorage.getItem(KEY)).toBeNull());
  });

  it('puts the complaints of the server at their fields', async () => {
    keep();
    const fields = [{ field: 'reportFrom', message: '报到日期早于毕业前 30 天' }];
    invite.mockRejectedValue(new ApiProblem(422, { code: 'INCOMPLETE', fields }));
    open();
    await confirm();
    const row = document.getElementById('invitation-reportFrom-row');
    await waitFor(() => expect(row).toHaveTextContent('报到日期早于毕业前 30 天'));
    expect(localStorage.getItem(KEY)).not.toBeNull();
  });

  it('leads to what is missing instead', async () => {
    keep();
    open();
    fireEvent.change(screen.getByLabelText('岗位名称'), { target: { value: '' } });
    press('发出邀约');
    const row = document.getElementById('invitation-jobTitle-row');
    await waitFor(() => expect(row).toHaveTextContent('岗位名称不能为空'));
    expect(screen.queryByText('确认发出')).not.toBeInTheDocument();
  });
});
