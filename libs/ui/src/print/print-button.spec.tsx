import { ApiProblem } from '@qicheng/api-client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useReactToPrint, type UseReactToPrintOptions } from 'react-to-print';
import { renderInPortal } from '../testing';
import { PrintButton } from './print-button';

jest.mock('react-to-print', () => ({ useReactToPrint: jest.fn() }));

/** What stood on the paper, print by print. */
let printed: (string | null | undefined)[] = [];

beforeEach(() => {
  printed = [];
  jest.mocked(useReactToPrint).mockImplementation(({ contentRef, onAfterPrint }: UseReactToPrintOptions) => () => {
    const sheet = contentRef?.current;
    printed.push(sheet instanceof HTMLElement ? sheet.textContent : null);
    onAfterPrint?.();
  });
});

const open = (prepare: () => Promise<string>, obstacle?: string) =>
  renderInPortal(
    <PrintButton
      title="协议书"
      prepare={prepare}
      content={(number) => <article>协议书 {number}</article>}
      obstacle={obstacle}
    />,
  );

const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('PrintButton', () => {
  it('tells how to set the printer before anything is asked or printed', async () => {
    const prepare = jest.fn().mockResolvedValue('X1');
    open(prepare);
    await press(/打\s?印/);
    expect(await screen.findByText(/双面打印/)).toBeInTheDocument();
    expect(screen.getByText(/页眉和页脚/)).toBeInTheDocument();
    expect(screen.getByText(/份数填 3/)).toBeInTheDocument();
    expect([prepare.mock.calls, printed]).toEqual([[], []]);
  });

  it('prints once what was prepared, and leaves nothing behind', async () => {
    open(async () => '20274101');
    await press(/打\s?印/);
    await press(/打开打印窗口/);
    await waitFor(() => expect(printed).toEqual(['协议书 20274101']));
    expect(screen.queryByText('协议书 20274101')).toBeNull();
  });

  it('prints nothing when the preparation fails, and says why', async () => {
    open(() => Promise.reject(new ApiProblem(409, { code: 'NOT_NOW', detail: '协议书还没有审核通过' })));
    await press(/打\s?印/);
    await press(/打开打印窗口/);
    expect(await screen.findByText('协议书还没有审核通过')).toBeInTheDocument();
    expect(printed).toEqual([]);
  });

  it('is disabled, and says why, while something is in the way', () => {
    open(async () => '', '审核通过后才能打印');
    expect(screen.getByRole('button')).toBeDisabled();
    expect(screen.getByRole('button')).toHaveAttribute('title', '审核通过后才能打印');
  });
});
