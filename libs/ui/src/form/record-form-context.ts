import type { FormRule } from 'antd';
import { createContext } from 'react';

/** How the fields of the form around them are validated. */
export interface RecordFormSetting {
  readonly rulesOf: (field: string) => FormRule[];
  readonly readOnly: boolean;
}

/** Set by `RecordForm`. */
export const RecordFormContext = createContext<RecordFormSetting>({ rulesOf: () => [], readOnly: false });
