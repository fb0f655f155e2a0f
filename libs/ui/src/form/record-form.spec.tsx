import { ApiProblem } from '@qicheng/api-client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IsEmail, IsOptional, Length } from 'class-validator';
import { renderInPortal } from '../testing';
import { dtoFlaw } from './dto-rules';
import { Field } from './field';
import { RecordForm } from './record-form';

class ContactDto {
  @Length(2, 20, { message: '姓名为 2 至 20 个字' })
  name!: string;

  @IsOptional()
  @IsEmail({}, { message: '请填写正确的邮箱' })
  email?: string;
}

const open = (onSubmit: (values: ContactDto) => Promise<unknown>) =>
  renderInPortal(
    <RecordForm dto={ContactDto} onSubmit={onSubmit} submitLabel="保存联系人">
      <Field name="name" label="姓名" />
      <Field name="email" label="邮箱" />
    </RecordForm>,
  );

describe('a form with the rules of a DTO', () => {
  it('complains with the words of the decorator, and treats an emptied optional field as not given', () => {
    expect(dtoFlaw(ContactDto, { name: '王' }, 'name')).toBe('姓名为 2 至 20 个字');
    expect(dtoFlaw(ContactDto, { name: '王小明', email: '' }, 'email')).toBeUndefined();
    expect(dtoFlaw(ContactDto, { name: '王小明', email: 'x' }, 'email')).toBe('请填写正确的邮箱');
  });

  it('does not submit what the DTO refuses', async () => {
    const submit = jest.fn();
    open(submit);
    await userEvent.type(screen.getByLabelText('姓名'), '王');
    await userEvent.click(screen.getByRole('button', { name: '保存联系人' }));
    expect(await screen.findByText('姓名为 2 至 20 个字')).toBeInTheDocument();
    expect(await screen.findByText('有 1 处需要修改')).toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
  });

  it("puts the server's complaint beside its field and keeps what was typed", async () => {
    const problem = new ApiProblem(422, {
      detail: '提交的内容有误',
      fields: [
        { field: 'name', message: '这个姓名已登记' },
        { field: 'elsewhere', message: '学院已停用' },
      ],
    });
    open(jest.fn().mockRejectedValue(problem));
    await userEvent.type(screen.getByLabelText('姓名'), '王小明');
    await userEvent.click(screen.getByRole('button', { name: '保存联系人' }));
    expect(await screen.findByText('这个姓名已登记')).toBeInTheDocument();
    expect(screen.getByText('提交的内容有误 学院已停用')).toBeInTheDocument();
    expect(screen.getByLabelText('姓名')).toHaveValue('王小明');
  });

  it('hands over everything that was typed', async () => {
    const submit = jest.fn().mockResolvedValue(undefined);
    open(submit);
    await userEvent.type(screen.getByLabelText('姓名'), '王小明');
    await userEvent.click(screen.getByRole('button', { name: '保存联系人' }));
    await waitFor(() => expect(submit).toHaveBeenCalledWith({ name: '王小明' }));
  });
});
