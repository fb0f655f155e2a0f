import { useDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { useOriginActions, type OriginReview } from './origin.api';
import { sendDraft } from './send-draft';
import { NOTHING_TYPED, type Typed } from './typed';

/** What is typed over a review, kept in this browser at once and on the server soon; another tab's changes are taken in beneath it. */
export function useOriginDraft(review: OriginReview) {
  const { message } = App.useApp();
  const actions = useOriginActions();
  const save = (typed: Typed) => sendDraft(actions, typed, () => void message.info(ORIGIN.merged));
  const draft = useDraft<Typed>({ form: `origin:${review.id}`, save });
  const { restored } = draft;
  const [typed, setTyped] = useState<Typed>(restored ?? NOTHING_TYPED);
  const change = (next: Typed) => {
    setTyped(next);
    draft.change(next);
  };
  const resume = useEffectEvent((left: Typed) => {
    draft.change(left);
    void message.info(ORIGIN.restored);
  });
  useEffect(() => {
    if (restored !== undefined) resume(restored);
  }, [restored]);
  return { typed, change, draft, actions };
}
