import { useState } from 'react';
import { makeSigningLink, type SigningLink } from './signing.api';

/** The newest link to sign on the phone; making one ends the one before. */
export function useSigningLink(id: string) {
  const [link, setLink] = useState<SigningLink>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const make = async () => {
    setBusy(true);
    setFailure(undefined);
    await makeSigningLink(id).then(setLink, setFailure);
    setBusy(false);
  };
  return { link, busy, failure, make };
}
