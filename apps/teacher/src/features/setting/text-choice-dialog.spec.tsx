import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextChoiceDialog } from './text-choice-dialog';

const DAYS = { label: '邀约的应约期限（天）', options: null, optional: false, longest: 60, range: [1, 30] };

describe('the new value of a choice', () => {
  it('of a number says its range, and is a whole number within it', async () => {
    const save = jest.fn().mockResolvedValue(undefined);
    renderInPortal(
      <TextChoiceDialog setting={DAYS} effect="保存后立即生效。" value={5} onSave={save} onClose={() => undefined} />,
    );
    expect(await screen.findByText('可填 1–30')).toBeInTheDocument();
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    const number = screen.getByRole('spinbutton', { name: '新的值' });
    for (const [typed, kept] of [
      ['99', 30],
      ['6.4', 6],
    ] as const) {
      fireEvent.change(number, { target: { value: typed } });
      fireEvent.blur(number);
      await user.click(screen.getByRole('button', { name: /保\s*存/ }));
      await waitFor(() => expect(save).toHaveBeenLastCalledWith(kept));
    }
  });
});
