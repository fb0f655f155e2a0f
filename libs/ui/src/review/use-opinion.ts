import { useRef, useState } from 'react';
import { useLocalDraft } from '../form/use-local-draft';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import type { ReviewOpinionProps } from './review-opinion-props';

/** A reason is 5–500 characters (workflows.md, `reason!`); an opinion that nobody has to give may be as short as 同意. */
export const OPINION = { min: 5, max: 500 } as const;

type Given = Pick<ReviewOpinionProps, 'recordId' | 'actions' | 'onApprove' | 'onReturn' | 'asleep' | 'hold'>;

/** The opinion being written, kept through a reload, and what may be done with it now. */
export function useOpinion({ recordId, actions, onApprove, onReturn, asleep, hold }: Given) {
  const { values: text, change, clear } = useLocalDraft(`opinion:${recordId}`, '');
  const [busy, setBusy] = useState<'approve' | 'return'>();
  const [failure, setFailure] = useState<unknown>();
  const [short, setShort] = useState(false);
  const box = useRef<TextAreaRef>(null);
  const act = async (action: 'approve' | 'return', needed: boolean, run: (text: string) => Promise<unknown>) => {
    const opinion = text.trim();
    const tooShort = needed && opinion.length < OPINION.min;
    setShort(tooShort);
    if (tooShort) return box.current?.focus();
    setBusy(action);
    setFailure(undefined);
    await run(opinion)
      .then(clear, setFailure)
      .finally(() => setBusy(undefined));
  };
  const free = asleep === undefined && busy === undefined;
  const may = {
    approve: free && actions.includes('approve') && hold === undefined,
    return: free && actions.includes('return'),
  };
  return {
    text,
    busy,
    failure,
    short,
    box,
    may,
    write: (next: string) => {
      change(next);
      setShort(false);
    },
    approve: () => void (may.approve && act('approve', false, onApprove)),
    sendBack: () => void (may.return && act('return', true, onReturn)),
  };
}
