import { useState } from 'react';
import type { LiveNews } from './agreement.api';
import { makeSigningLink, type SigningLink } from './signing.api';

/** The newest link to sign on the phone, and whether a phone is busy with that one; making one ends the one before. */
export function useSigningLink(id: string, news: LiveNews | undefined) {
  const [link, setLink] = useState<SigningLink>();
  const [opened, setOpened] = useState<LiveNews>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  // Other news may follow; the phone is busy nonetheless.
  if (news?.signing === 'opened' && news !== opened) setOpened(news);
  const make = async () => {
    setBusy(true);
    setFailure(undefined);
    await makeSigningLink(id).then(setLink, setFailure);
    setBusy(false);
  };
  return { link, opened: opened?.link === link?.id ? opened : undefined, busy, failure, make };
}
