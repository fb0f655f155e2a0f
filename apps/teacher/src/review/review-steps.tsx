import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { REVIEW } from '../messages/review';
import { asksReason } from '../workflow/next-step';
import { consequence, OPINIONS } from './offers';
import type { ReviewKind } from './review-kind';
import type { ReviewAct, ReviewTypes } from './review-record';

const M = REVIEW.desk;

interface Props<Types extends ReviewTypes> {
  readonly kind: ReviewKind<Types>;
  readonly view: Types['view'];
  readonly act: (action: string, body: ReviewAct) => Promise<unknown>;
}

/** Every other step that the API offers this reader, such as reopening: each says what follows and asks for a reason where one is due; what has to wait says why. */
export function ReviewSteps<Types extends ReviewTypes>({ kind, view, act }: Props<Types>) {
  const { message } = App.useApp();
  const elsewhere = [...OPINIONS, ...(kind.ownSteps ?? [])];
  return kind
    .offers(view)
    .filter(({ action }) => !elsewhere.includes(action))
    .map((offer) => {
      const { action, label, hindrance } = offer;
      return (
        <ConfirmAction
          key={action}
          label={label}
          next={consequence(kind, view.state, offer)}
          obstacle={hindrance ?? undefined}
          onConfirm={async (reason) => {
            await act(action, { version: view.version, ...(reason !== '' && { reason }) });
            void message.success(M.acted(label));
          }}
          {...(asksReason(kind.flow, view.state, action) && {
            reasonLabel: M.reason(kind.words.reader ?? REVIEW.student),
          })}
        />
      );
    });
}
