import { Button, Space } from 'antd';
import { useState } from 'react';
import { useHref } from 'react-router';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import type { Account } from './account';

interface Props {
  readonly path: string;
  readonly load: () => Promise<Account>;
  readonly done: (accountId: string) => void;
}

/** Logs in again in another tab, so that this page keeps everything, and goes on once that has happened. */
export function SignInElsewhere({ path, load, done }: Props) {
  const [failure, setFailure] = useState<string>();
  const href = useHref(path);
  const check = () =>
    load().then(
      ({ id }) => done(id),
      (error: unknown) => setFailure(describeError(error).text),
    );
  return (
    <Space wrap>
      <Button type="primary" href={href} target="_blank">
        {M.session.signIn}
      </Button>
      <Button onClick={() => void check()}>{M.session.goOn}</Button>
      {failure !== undefined && <span role="alert">{failure}</span>}
    </Space>
  );
}
