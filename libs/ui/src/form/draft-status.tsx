import { CheckOutlined, CloudSyncOutlined, DisconnectOutlined, EditOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import { timeOf } from '../theme';
import type { DraftState } from './draft-saver';
import styles from './form.module.css';

const WORDS: Readonly<Record<DraftState['status'], (state: DraftState) => readonly [ReactNode, string] | undefined>> = {
  clean: () => undefined,
  dirty: () => [<EditOutlined key="icon" />, M.form.draftDirty],
  saving: () => [<CloudSyncOutlined key="icon" />, M.form.draftSaving],
  saved: ({ savedAt }) => [<CheckOutlined key="icon" />, M.form.draftSaved(timeOf(savedAt))],
  local: () => [<DisconnectOutlined key="icon" />, M.form.draftLocal],
  refused: ({ error }) => [<WarningOutlined key="icon" />, describeError(error).text],
};

/** Says where what was typed is now. */
export function DraftStatus({ draft }: { readonly draft: DraftState }) {
  const words = WORDS[draft.status](draft);
  return (
    <span className={styles.draft} role="status">
      {words && (
        <>
          {words[0]} {words[1]}
        </>
      )}
    </span>
  );
}
