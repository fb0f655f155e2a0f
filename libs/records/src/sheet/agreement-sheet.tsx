import { useMemo } from 'react';
import { backOf } from './back-fit';
import { frontOf } from './front-fit';
import { SHEET as M } from './messages';
import { Paper } from './paper';
import type { SheetData } from './sheet-data';
import { SheetBack } from './sheet-back';
import { SheetFront } from './sheet-front';
import { SheetPage } from './sheet-page';

interface Props {
  readonly sheet: SheetData;
  /** Its place among several that are printed together, from 0. */
  readonly index?: number;
}

/**
 * The agreement as it is printed: exactly two A4 pages, one leaf of paper, whatever its parties wrote. On screen it is shown
 * as paper, fitted to the width, and can be enlarged.
 */
export function AgreementSheet({ sheet, index = 0 }: Props) {
  const { content } = sheet;
  const front = useMemo(() => frontOf(content), [content]);
  const back = useMemo(() => backOf(content), [content]);
  return (
    <Paper label={M.sheet(M.title, content.agreementNo)} index={index}>
      <SheetPage sheet={sheet} page={1} density={front.density}>
        <SheetFront sheet={sheet} front={front} />
      </SheetPage>
      <SheetPage sheet={sheet} page={2} density={back.density}>
        <SheetBack sheet={sheet} back={back} />
      </SheetPage>
    </Paper>
  );
}
