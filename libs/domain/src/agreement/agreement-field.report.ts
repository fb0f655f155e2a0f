import { fields } from './agreement-field.js';

const REPORT = { section: 'REPORT', filledBy: 'BOTH' } as const;

/** When and where the graduate reports for work. */
export const REPORT_FIELDS = fields([
  { ...REPORT, key: 'reportFrom', label: '报到日期', kind: 'date', required: true },
  { ...REPORT, key: 'reportTo', label: '报到截止日期', kind: 'date', required: false },
  { ...REPORT, key: 'reportPlace', label: '报到地点', kind: 'text', maxLength: 200, required: false },
]);
