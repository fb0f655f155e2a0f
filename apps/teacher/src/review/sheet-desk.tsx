import { ReviewSheet } from '@qicheng/ui';
import type { ReactNode } from 'react';
import type { DeskProps } from './desk-props';
import type { ReviewTypes } from './review-record';
import { useDesk } from './use-desk';

interface Props<Types extends ReviewTypes> extends Pick<DeskProps<Types>, 'kind' | 'view' | 'near' | 'actions'> {
  /** The record as it is read. */
  readonly children: ReactNode;
}

/** The desk of a record that reviewers read and do not change: the sheet, the opinion while it is asked for, and the way through the queue. */
export const SheetDesk = <Types extends ReviewTypes>({ children, ...props }: Props<Types>) => (
  <ReviewSheet {...useDesk(props)}>{children}</ReviewSheet>
);
