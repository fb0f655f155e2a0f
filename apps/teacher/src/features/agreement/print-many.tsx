import { MAX_PRINT } from '@qicheng/contracts';
import { AgreementPrint } from '@qicheng/records';
import { PrintButton } from '@qicheng/ui';
import { AGREEMENT as M } from '../../messages/agreement';
import { printSheets, type AgreementItem } from './agreement.api';

/** Prints the chosen agreements in one job, each starting on an odd page. */
export function PrintMany({ chosen }: { readonly chosen: readonly AgreementItem[] }) {
  const unsigned = chosen.filter(({ signed }) => !signed).length;
  const obstacle =
    chosen.length > MAX_PRINT ? M.printMost(MAX_PRINT) : unsigned > 0 ? M.printUnsigned(unsigned) : undefined;
  return (
    <PrintButton
      label={M.printMany}
      title={M.printManyTitle(chosen.length)}
      prepare={() => printSheets(chosen.map(({ id }) => id))}
      content={(sheets) => <AgreementPrint sheets={sheets} />}
      obstacle={obstacle}
    />
  );
}
