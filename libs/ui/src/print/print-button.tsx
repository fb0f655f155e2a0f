import { PrinterOutlined } from '@ant-design/icons';
import { Button, type ButtonProps } from 'antd';
import { PRINT as M } from './messages';
import type { PrintJob } from './print-job';
import { usePrint } from './use-print';

interface Props<Prepared> extends PrintJob<Prepared> {
  readonly label?: string;
  /** Why it cannot be printed now; disables the button and says so. */
  readonly obstacle?: string | undefined;
  readonly button?: Pick<ButtonProps, 'type' | 'size' | 'block'>;
}

/** A button that says how to set the printer and then prints. */
export function PrintButton<Prepared>({ label = M.print, obstacle, button = {}, ...job }: Props<Prepared>) {
  const { start, dialog } = usePrint(job);
  return (
    <>
      <Button
        {...button}
        icon={<PrinterOutlined aria-hidden="true" />}
        disabled={obstacle !== undefined}
        title={obstacle ?? ''}
        onClick={start}
      >
        {label}
      </Button>
      {dialog}
    </>
  );
}
