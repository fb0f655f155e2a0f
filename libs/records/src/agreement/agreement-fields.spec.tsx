import type { AgreementFieldKey } from '@qicheng/domain';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { AgreementFacts } from './agreement-facts';
import { AgreementFields } from './agreement-fields';
import { EmployerChanges } from './employer-changes';

jest.mock('../load-regions', () => ({
  loadRegions: async () => [{ code: '410000', label: '河南省', children: [{ code: '410105', label: '金水区' }] }],
}));

const SHOWN: readonly AgreementFieldKey[] = ['jobTitle', 'acceptArchive', 'archiveReceiverName'];

describe('the terms as a form', () => {
  it('shows its parts, asks for what has a meaning, and tells what is wrong beside it', async () => {
    const changed = jest.fn();
    renderInPortal(
      <Form layout="vertical">
        <AgreementFields
          form="agreement"
          show={(field) => SHOWN.includes(field)}
          values={{ acceptArchive: 'false' }}
          errors={{ jobTitle: '岗位名称不能为空，请填写' }}
          onChange={changed}
        />
      </Form>,
    );
    expect(await screen.findByRole('region', { name: '岗位与期限' })).toBeInTheDocument();
    expect(screen.getByText('岗位名称不能为空，请填写')).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: '档案接收单位' })).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: '岗位名称' }), '工');
    expect(changed).toHaveBeenCalledWith('jobTitle', '工');
  });
});

describe('what is only unusual', () => {
  it('is told at its field, unless something is wrong there', async () => {
    const form = (errors: object) => (
      <Form layout="vertical">
        <AgreementFields
          form="agreement"
          show={(field) => field === 'reportFrom'}
          values={{ reportFrom: '2027-03-01' }}
          limits={{ graduateDate: '2027-06-30' }}
          errors={errors}
          onChange={jest.fn()}
        />
      </Form>
    );
    renderInPortal(form({}));
    expect(await screen.findByText(/请确认双方已约定提前报到/)).toBeInTheDocument();
    renderInPortal(form({ reportFrom: '报到日期不能为空，请选择' }));
    expect(await screen.findByText('报到日期不能为空，请选择')).toBeInTheDocument();
    expect(screen.getAllByText(/请确认双方已约定提前报到/)).toHaveLength(1);
  });
});

describe('the terms to read', () => {
  const view = {
    values: { employerRegion: '410105', employerAddress: '花园路100号', employerContact: '赵敏' },
    addressIsDefault: true,
    contactIsDefault: true,
    addressConfirmed: false,
    contactConfirmed: true,
    limits: {},
    sponsorship: null,
    outsideSponsor: false,
  };

  it('warn where the register’s address was simply left, and say where it was confirmed', async () => {
    renderInPortal(<AgreementFacts view={view} />);
    expect(await screen.findByText('注册地址未修改')).toBeInTheDocument();
    expect(screen.getByText('法定代表人，学生已确认')).toBeInTheDocument();
    expect(await screen.findByText('河南省金水区')).toBeInTheDocument();
  });
});

describe('the terms of a graduate who is tied to a unit', () => {
  it('warn where they are with another one, and where they begin early', async () => {
    const view = {
      values: { employerName: '乙远帆贸易有限公司', reportFrom: '2027-03-01' },
      limits: { graduateDate: '2027-06-30' },
      addressIsDefault: false,
      contactIsDefault: false,
      addressConfirmed: false,
      contactConfirmed: false,
      sponsorship: { trainingMode: '2', sponsorUnit: '甲启航科技有限公司' },
      outsideSponsor: true,
    };
    renderInPortal(<AgreementFacts view={view} />);
    expect(await screen.findByText('不是定向（委培）单位：甲启航科技有限公司')).toBeInTheDocument();
    expect(screen.getByText(/请确认双方已约定提前报到/)).toBeInTheDocument();
  });
});

describe('what the company changed', () => {
  it('stands before and after', async () => {
    renderInPortal(<EmployerChanges changes={[{ label: '转正后月薪', from: '8000 元/月', to: '9000 元/月' }]} />);
    expect(await screen.findByText('8000 元/月')).toBeInTheDocument();
    expect(screen.getByText('9000 元/月')).toBeInTheDocument();
  });

  it('is nothing when it changed nothing', () => {
    renderInPortal(<EmployerChanges changes={[]} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
