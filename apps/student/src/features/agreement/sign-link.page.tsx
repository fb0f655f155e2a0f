import { ApiProblem } from '@qicheng/api-client';
import { SigningPanel, type Signing } from '@qicheng/records';
import { Brand, QueryFace } from '@qicheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Alert, Result } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { SIGNING } from '../../messages/signing';
import { clock } from './link-state';
import styles from './signing.module.css';
import { ProveFirst, type Opened } from './prove-first';
import { openSigningLink, sendLinkCode, signByLink, type OpenedLink } from './signing.api';
import { useLinkTerm } from './use-link-term';

const M = SIGNING.link;

/** The phone's page: opened by a one-time link, signed with the password or a mailed code; nobody has to be signed in. */
export default function SignLinkPage() {
  const { token = '' } = useParams();
  const [signed, setSigned] = useState(false);
  const query = useQuery({
    queryKey: ['signing-link', token],
    queryFn: () => openSigningLink(token),
    // Opened once: asking again for what is being signed would only disturb.
    staleTime: Infinity,
    enabled: !signed,
  });
  return (
    <main id="main" className={styles.open}>
      {signed && <Result status="success" title={M.doneTitle} subTitle={M.done} />}
      {!signed && isGone(query.error) && <Result status="warning" title={M.goneTitle} subTitle={M.gone} />}
      {!signed && !isGone(query.error) && (
        <QueryFace query={query} shape="form" page>
          {(opened) => <Sheet token={token} opened={opened} onSigned={() => setSigned(true)} />}
        </QueryFace>
      )}
    </main>
  );
}

const isGone = (error: unknown) => error instanceof ApiProblem && error.status === 404;

interface Props {
  readonly token: string;
  readonly opened: OpenedLink;
  readonly onSigned: () => void;
}

function Sheet({ token, opened: { version, signerHint, expiresAt }, onSigned }: Props) {
  const { left, soon, final } = useLinkTerm(token, expiresAt);
  const [gone, setGone] = useState(false);
  const [shown, setShown] = useState<Opened>();
  const sendCode = () => sendLinkCode(token);
  const sign = async (signing: Signing) => {
    try {
      await signByLink(token, version, signing);
      onSigned();
    } catch (error) {
      if (!isGone(error)) throw error;
      setGone(true);
    }
  };
  if (gone) return <Result status="warning" title={M.goneTitle} subTitle={M.gone} />;
  if (left === 0) return <Result status="warning" title={M.goneTitle} subTitle={M.expired} />;
  return (
    <>
      <header className={styles.bar}>
        <Brand compact />
        <span role="timer">{clock(left)}</span>
        <h1 className={styles.heading}>{M.title}</h1>
        <p className={styles.who}>
          {M.signer(signerHint)} <span className={styles.soft}>{M.privacy}</span>
        </p>
      </header>
      {soon && <Alert type="warning" showIcon role="alert" title={final ? M.final : M.soon} />}
      {shown ? (
        <SigningPanel sheet={shown.sheet} proof={shown.proof} sign={sign} sendCode={sendCode} />
      ) : (
        <ProveFirst token={token} sendCode={sendCode} onOpened={setShown} />
      )}
    </>
  );
}
