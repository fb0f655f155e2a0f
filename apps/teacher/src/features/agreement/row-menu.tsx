import { DownOutlined } from '@ant-design/icons';
import { describeError, usePrint } from '@qicheng/ui';
import { AgreementPrint, isOpen, ReissueDialog } from '@qicheng/records';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { AGREEMENT as M } from '../../messages/agreement';
import { agreementSource, printSheets, type AgreementItem, type AgreementStep } from './agreement.api';
import { marksOf, StampDialog } from './stamp-dialog';

/** 更多: print and mark a seal straight from the list; what has to wait is disabled and says why. */
export function RowMenu({ row }: { readonly row: AgreementItem }) {
  const [open, setOpen] = useState(false);
  const [stamping, setStamping] = useState<string>();
  const [reissuing, setReissuing] = useState(false);
  const print = usePrint({
    title: M.printTitle(row.name),
    prepare: () => printSheets([row.id]),
    content: (sheets) => <AgreementPrint sheets={sheets} />,
  });
  return (
    // The row itself opens the record.
    <span
      role="presentation"
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {open ? (
        <OpenMenu
          row={row}
          onPrint={print.start}
          onStamp={setStamping}
          onReissue={() => setReissuing(true)}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Button type="link" size="small" aria-label={M.menuOf(row.name)} aria-haspopup onClick={() => setOpen(true)}>
          {M.more} <DownOutlined aria-hidden="true" />
        </Button>
      )}
      {print.dialog}
      {reissuing && <RowReissue id={row.id} onClose={() => setReissuing(false)} />}
      {stamping && <RowStamp id={row.id} action={stamping} onClose={() => setStamping(undefined)} />}
    </span>
  );
}

interface OpenProps {
  readonly row: AgreementItem;
  readonly onPrint: () => void;
  readonly onStamp: (action: string) => void;
  readonly onReissue: () => void;
  readonly onClose: () => void;
}

/** What has to wait is disabled and says why in its own words, which a finger and a screen reader find as well. */
const entry = (key: string, label: string, hindrance: string | null, onClick: () => void) => ({
  key,
  label: hindrance === null ? label : M.waits(label, hindrance),
  disabled: hindrance !== null,
  onClick,
});

function OpenMenu({ row, onPrint, onStamp, onReissue, onClose }: OpenProps) {
  const { data, error } = agreementSource.useRecord(row.id);
  const items: MenuProps['items'] =
    data === undefined
      ? [{ key: 'wait', disabled: true, label: error ? describeError(error).text : M.loading }]
      : [
          entry('print', M.print, data.printHindrance, onPrint),
          ...marksOf(data).map(({ action, label, hindrance }) =>
            entry(action, label, hindrance, () => onStamp(action)),
          ),
          ...(isOpen(data, 'requestReissue') ? [entry('requestReissue', M.reissue, null, onReissue)] : []),
        ];
  return (
    <Dropdown open menu={{ items }} trigger={['click']} onOpenChange={(shown) => !shown && onClose()}>
      <Button type="link" size="small" aria-label={M.menuOf(row.name)} aria-haspopup aria-expanded>
        {M.more} <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}

interface StampProps {
  readonly id: string;
  readonly action: string;
  readonly onClose: () => void;
}

/** Marks on the newest version, also after somebody else was faster. */
function RowStamp({ id, action, onClose }: StampProps) {
  const { data } = agreementSource.useRecord(id);
  const { act } = agreementSource.useReviewActions(id, {});
  if (data === undefined) return null;
  return (
    <StampDialog
      view={data}
      action={action}
      onMark={(chosen, more) => act(chosen, { version: data.version, ...more })}
      onClose={onClose}
    />
  );
}

/** Asks for new paper on the newest version. */
function RowReissue({ id, onClose }: Omit<StampProps, 'action'>) {
  const { data } = agreementSource.useRecord(id);
  const { act } = agreementSource.useReviewActions(id, {});
  if (data === undefined) return null;
  return (
    <ReissueDialog
      open
      onAsk={(reissueKind, reason) => {
        const asked: AgreementStep = { version: data.version, reissueKind, reason };
        return act('requestReissue', asked);
      }}
      onClose={onClose}
    />
  );
}
