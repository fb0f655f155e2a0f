import type { AgreementFieldKey } from '@qicheng/domain';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AgreementControl } from '../agreement/agreement-control';

function show(field: AgreementFieldKey, initial: string | null = null) {
  const changed = jest.fn();
  const Holder = () => {
    const [value, setValue] = useState(initial);
    const change = (next: string | null) => {
      changed(next);
      setValue(next);
    };
    return <AgreementControl field={field} value={value} onChange={change} />;
  };
  renderInPortal(<Holder />);
  return changed;
}

describe('the control of a field', () => {
  it('takes text, and nothing as null', async () => {
    const changed = show('jobTitle', '工');
    await userEvent.clear(await screen.findByRole('textbox', { name: '岗位名称' }));
    expect(changed).toHaveBeenLastCalledWith(null);
  });

  it('writes the unit behind a number and opens the keyboard of numbers', async () => {
    show('salary', '8000');
    expect(await screen.findByRole('textbox', { name: '转正后月薪' })).toHaveAttribute('inputmode', 'decimal');
    expect(screen.getByText('元/月')).toBeInTheDocument();
  });

  it('says yes and no in the words of the field', async () => {
    const changed = show('acceptArchive');
    await userEvent.click(await screen.findByRole('radio', { name: '不接收' }));
    expect(changed).toHaveBeenLastCalledWith('false');
  });

  it('keeps a set in the order of its list, whatever was ticked first', async () => {
    const changed = show('insurance', 'MEDICAL');
    await userEvent.click(await screen.findByRole('checkbox', { name: '养老保险' }));
    expect(changed).toHaveBeenLastCalledWith('PENSION,MEDICAL');
    await userEvent.click(screen.getByRole('checkbox', { name: '养老保险' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '医疗保险' }));
    expect(changed).toHaveBeenLastCalledWith(null);
  });

  it('gives a long text its length', async () => {
    show('specialTerms', '一');
    expect(await screen.findByText('1 / 2000')).toBeInTheDocument();
  });
});
