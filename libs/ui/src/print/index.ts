export { PrintButton } from './print-button';
export type { PrintJob } from './print-job';
export { usePrint } from './use-print';
