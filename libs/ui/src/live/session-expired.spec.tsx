import { sessionExpired } from '@qicheng/api-client';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import { SessionExpired } from './session-expired';
import { onSessionRestored } from './session-restored';

function open(id: string) {
  const reload = jest.fn();
  renderInPortal(
    <>
      <input aria-label="姓名" />
      <SessionExpired
        accountId="account-1"
        reload={reload}
        signIn={(done) => <button onClick={() => done(id)}>再次登录</button>}
      />
    </>,
  );
  return reload;
}

describe('an expired session', () => {
  it('asks to log in over the page, then the page goes on with what was typed', async () => {
    const restored = jest.fn();
    const stop = onSessionRestored(restored);
    const reload = open('account-1');
    await userEvent.type(screen.getByLabelText('姓名'), '王小明');
    act(sessionExpired);
    expect(await screen.findByText('登录已过期')).toBeInTheDocument();
    await userEvent.click(screen.getByText('再次登录'));
    await waitFor(() => expect(screen.queryByText('登录已过期')).not.toBeInTheDocument());
    expect(screen.getByLabelText('姓名')).toHaveValue('王小明');
    expect(restored).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
    stop();
  });

  it('starts afresh when somebody else logs in', async () => {
    const reload = open('account-2');
    act(sessionExpired);
    await userEvent.click(await screen.findByText('再次登录'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
