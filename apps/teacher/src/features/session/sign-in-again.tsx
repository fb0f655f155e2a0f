import { accountOf, SESSION_KEY, SignInForm } from '@qicheng/ui';
import { useQueryClient } from '@tanstack/react-query';
import { SESSION } from '../../messages/session';

interface Props {
  /** Called with the account's id once the session is open again. */
  readonly done: (accountId: string) => void;
}

/** The log-in form laid over a page whose session has expired; the page keeps what was typed. */
export function SignInAgain({ done }: Props) {
  const queries = useQueryClient();
  return (
    <SignInForm
      accountLabel={SESSION.mobile}
      onDone={(session) => {
        queries.setQueryData(SESSION_KEY, accountOf(session));
        done(session.account.id);
      }}
    />
  );
}
