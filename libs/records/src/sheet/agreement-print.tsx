import { AgreementSheet } from './agreement-sheet';
import type { SheetData } from './sheet-data';

/** Agreements to print, two pages each, so that each begins on a leaf of its own. */
export const AgreementPrint = ({ sheets }: { readonly sheets: readonly (SheetData & { readonly id: string })[] }) => (
  <>
    {sheets.map((sheet, index) => (
      <AgreementSheet key={sheet.id} sheet={sheet} index={index} />
    ))}
  </>
);
