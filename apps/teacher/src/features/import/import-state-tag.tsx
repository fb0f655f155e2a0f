import { IMPORT_STATE_LABEL, IMPORT_STATES, type ImportState } from '@qicheng/contracts';
import { StateTag } from '@qicheng/ui';
import { IMPORT } from '../../messages/import';

const STATES = Object.fromEntries(
  IMPORT_STATES.map((state) => [state, { label: IMPORT_STATE_LABEL[state], tone: IMPORT.tone[state] }]),
);

/** How an import stands. */
export const ImportStateTag = ({ state }: { readonly state: ImportState }) => (
  <StateTag flow={{ states: STATES }} state={state} />
);
