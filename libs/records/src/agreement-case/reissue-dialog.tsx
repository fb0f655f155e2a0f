import { REISSUE_KINDS, type ReissueKind } from '@qicheng/domain';
import { ReasonDialog } from '@qicheng/ui';
import { App, Radio } from 'antd';
import { useState } from 'react';
import { REISSUE as M } from './messages';

interface Props {
  readonly open: boolean;
  readonly onAsk: (kind: ReissueKind, reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

const KINDS = (Object.keys(REISSUE_KINDS) as ReissueKind[]).map((value) => ({ value, label: REISSUE_KINDS[value] }));

/** Asks why new paper is needed, and says what follows. */
export function ReissueDialog({ open, onAsk, onClose }: Props) {
  const { message } = App.useApp();
  const [kind, setKind] = useState<ReissueKind>('X_LOST');
  return (
    <ReasonDialog
      open={open}
      title={M.label}
      okText={M.label}
      label={M.reason}
      lead={
        <>
          <p>{M.lead}</p>
          <Radio.Group
            aria-label={M.kind}
            options={KINDS}
            value={kind}
            onChange={({ target }) => setKind(target.value as ReissueKind)}
          />
        </>
      }
      onOk={async (reason) => {
        await onAsk(kind, reason);
        void message.success(M.done);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
