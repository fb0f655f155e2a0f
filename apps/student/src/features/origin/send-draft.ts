import { saveOver } from '@qicheng/records';
import type { useOriginActions } from './origin.api';
import { draftPayload, isEmptyPayload, type Typed } from './typed';

type Actions = Pick<ReturnType<typeof useOriginActions>, 'latest' | 'reload' | 'save'>;

/** Sends what the server does not have; where another tab was faster, once more over its result. */
export const sendDraft = (actions: Actions, typed: Typed, onMerged: () => void): Promise<void> =>
  saveOver(
    actions,
    async ({ version, fields }) => {
      const payload = draftPayload(fields, typed);
      if (!isEmptyPayload(payload)) await actions.save(version, payload.values, payload.reasons);
    },
    onMerged,
  );
