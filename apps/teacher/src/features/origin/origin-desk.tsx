import { isOriginFieldKey } from '@qicheng/domain';
import { isOpen, OriginControl, originReviewFields, originSectionLabel } from '@qicheng/records';
import { ReviewPanel, type DecisionDraft, type ReviewField } from '@qicheng/ui';
import { App } from 'antd';
import { useMemo } from 'react';
import { ORIGIN } from '../../messages/origin';
import { useDesk, type DeskProps } from '../../review';
import { decisionPayload } from './decision-payload';
import type { OriginDecisions, OriginTypes } from './origin.api';

const M = ORIGIN.desk;

interface Props extends DeskProps<OriginTypes> {
  /** Throws the API's problem. */
  readonly saveDecisions: (body: OriginDecisions) => Promise<unknown>;
}

/** Decide the differences, save, give the opinion, and go on to the next record of the queue. */
export function OriginDesk({ saveDecisions, ...props }: Props) {
  const { view } = props;
  const { message } = App.useApp();
  const opinion = useDesk(props);
  const fields = useMemo(() => originReviewFields(view), [view]);
  const save = async (drafts: readonly DecisionDraft[]) => {
    await props.guard(() => saveDecisions(decisionPayload(view.version, drafts)));
    void message.success(M.saved);
  };
  return (
    <ReviewPanel
      {...opinion}
      version={view.version}
      fields={fields}
      sectionLabel={originSectionLabel}
      editable={view.editable}
      pendingAllowed={isOpen(view, 'approve')}
      onSave={save}
      renderEditor={editor}
    />
  );
}

const editor = ({ key }: ReviewField, value: string | null, onChange: (value: string | null) => void) =>
  isOriginFieldKey(key) ? <OriginControl field={key} value={value} onChange={onChange} /> : null;
