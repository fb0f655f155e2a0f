import { ReviewSheet } from '@qicheng/ui';
import type { ReactNode } from 'react';
import type { DeskProps } from './desk-props';
import type { ReviewTypes } from './review-record';
import { StaleNotice } from './stale-notice';
import { useDesk } from './use-desk';

interface Props<Types extends ReviewTypes> extends DeskProps<Types> {
  /** The record as it is read. */
  readonly children: ReactNode;
}

/** The desk of a record that reviewers read and do not change: the sheet, the opinion, and on to the next record of the queue. */
export function SheetDesk<Types extends ReviewTypes>({ children, ...props }: Props<Types>) {
  const { rival, opinion } = useDesk(props);
  return (
    <>
      {rival && <StaleNotice rival={rival} text={props.kind.words.stale?.text} />}
      <ReviewSheet {...opinion} recordId={props.view.id}>
        {children}
      </ReviewSheet>
    </>
  );
}
