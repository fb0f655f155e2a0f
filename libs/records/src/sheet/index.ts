export { AgreementPrint } from './agreement-print';
export { AgreementSheet } from './agreement-sheet';
export type { SheetData } from './sheet-data';
