import type { ReissueKind } from '@qicheng/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { isOpen } from '../offers';
import { REISSUE as M } from './messages';
import { ReissueDialog } from './reissue-dialog';

interface Props {
  readonly view: Parameters<typeof isOpen>[0];
  readonly onAsk: (kind: ReissueKind, reason: string) => Promise<unknown>;
}

/** Asks for new paper, where the reader may. */
export function ReissueButton({ view, onAsk }: Props) {
  const [asking, setAsking] = useState(false);
  if (!isOpen(view, 'requestReissue')) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{M.label}</Button>
      <ReissueDialog open={asking} onAsk={onAsk} onClose={() => setAsking(false)} />
    </>
  );
}
