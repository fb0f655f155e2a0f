import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useReactToPrint } from 'react-to-print';
import { PrintHint } from './print-hint';
import type { PrintJob } from './print-job';
import styles from './print.module.css';

/** Prints by the browser: `start` opens the hint, from which the job is prepared and printed; `dialog` must stand somewhere on the page. */
export function usePrint<Prepared>({ title, prepare, content, copies = 3 }: PrintJob<Prepared>): {
  readonly start: () => void;
  readonly dialog: ReactNode;
} {
  const sheets = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [ready, setReady] = useState<{ readonly prepared: Prepared }>();
  const end = () => {
    setReady(undefined);
    setBusy(false);
    setOpen(false);
  };
  const fail = (error: unknown) => {
    setReady(undefined);
    setBusy(false);
    setFailure(error);
  };
  const print = useReactToPrint({
    contentRef: sheets,
    documentTitle: title,
    // The rules of the page stand in print.css.
    pageStyle: '',
    onAfterPrint: end,
    onPrintError: (_place, error) => fail(error),
  });
  const go = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const prepared = await prepare();
      // The sheets must stand in the page before they are taken over.
      flushSync(() => setReady({ prepared }));
      print();
    } catch (error) {
      fail(error);
    }
  };
  const start = () => {
    setFailure(undefined);
    setOpen(true);
  };
  const dialog = (
    <>
      <PrintHint
        open={open}
        busy={busy}
        failure={failure}
        copies={copies}
        onGo={() => void go()}
        onCancel={() => setOpen(false)}
      />
      {ready && (
        <div className={styles.source} aria-hidden="true" inert>
          <div ref={sheets}>{content(ready.prepared)}</div>
        </div>
      )}
    </>
  );
  return { start, dialog };
}
