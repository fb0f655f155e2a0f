import { MAX_PRINT } from '@qicheng/contracts';
import { printRefusal } from '@qicheng/domain';
import { AgreementPrint } from '@qicheng/records';
import { PrintButton, useAccount } from '@qicheng/ui';
import { AGREEMENT as M } from '../../messages/agreement';
import { printSheets, type AgreementItem } from './agreement.api';
import styles from './agreement.module.css';

/** Prints the chosen agreements in one job, each starting on an odd page; while one cannot be printed it says which and why. */
export function PrintMany({ chosen }: { readonly chosen: readonly AgreementItem[] }) {
  const { role } = useAccount();
  const hindered = chosen.flatMap((row) => {
    const reason = printRefusal(row, role);
    return reason === null ? [] : [{ name: row.name, reason }];
  });
  const [first] = hindered;
  const held = first && M.printHeld(hindered.length, first.name, first.reason);
  const obstacle = chosen.length > MAX_PRINT ? M.printMost(MAX_PRINT) : held;
  return (
    <>
      <PrintButton
        label={M.printMany}
        title={M.printManyTitle(chosen.length)}
        prepare={() => printSheets(chosen.map(({ id }) => id))}
        content={(sheets) => <AgreementPrint sheets={sheets} />}
        obstacle={obstacle}
      />
      {obstacle !== undefined && (
        <span role="status" className={styles.why}>
          {obstacle}
        </span>
      )}
    </>
  );
}
