import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import { EmployerDoubt, EmployerDoubtTag } from './employer-doubt';

describe('a doubtful company', () => {
  it('is told of by its state and its risks, with what to do', async () => {
    renderInPortal(<EmployerDoubt state="SUSPENDED" risks={['REVOKED']} />);
    expect(await screen.findByText('用人单位状态：停用')).toBeInTheDocument();
    expect(screen.getByText(/风险提示：吊销 就业中心已停用这家单位/)).toBeInTheDocument();
  });

  it('is marked in a row; a sound one is not', async () => {
    renderInPortal(
      <ul>
        <li>
          <EmployerDoubtTag state="APPROVED" risks={['ABNORMAL', 'SHELL']} />
        </li>
        <li aria-label="sound">
          <EmployerDoubtTag state="APPROVED" risks={[]} />
          <EmployerDoubt state="APPROVED" risks={[]} />
        </li>
      </ul>,
    );
    expect(await screen.findByText('经营异常、疑似空壳')).toBeInTheDocument();
    expect(screen.getByRole('listitem', { name: 'sound' })).toBeEmptyDOMElement();
  });
});
