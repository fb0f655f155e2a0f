import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { NotReady } from './not-ready';

type Props = ComponentProps<typeof NotReady>;

const company = (state: string) =>
  ({ employer: { state, timeline: [{ toState: state, reason: '营业执照已吊销' }] }, application: null }) as Props;
const applicant = (state: string) => ({ employer: null, application: { state } }) as Props;

describe('a company that cannot invite', () => {
  it.each([
    [company('SUSPENDED'), '单位已被停用，不能发出邀约'],
    [company('BLACKLISTED'), '单位已被列入黑名单，不能发出邀约'],
    [company('UNVERIFIED'), '单位还在等待核实'],
    [applicant('PENDING_REVIEW'), '入驻申请正在审核'],
    [applicant('REJECTED'), '单位还没有完成入驻'],
  ])('is told why', async (props, title) => {
    renderInPortal(<NotReady {...props} />, { portal: 'employer' });
    expect(await screen.findByText(title)).toBeInTheDocument();
  });

  it('reads the reason', async () => {
    renderInPortal(<NotReady {...company('SUSPENDED')} />, { portal: 'employer' });
    expect(await screen.findByText(/原因：营业执照已吊销。如有异议/)).toBeInTheDocument();
  });
});
