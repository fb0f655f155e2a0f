import { DownOutlined } from '@ant-design/icons';
import { AGREEMENT_MARKS } from '@qicheng/domain';
import { describeError, usePrint } from '@qicheng/ui';
import { AgreementPrint } from '@qicheng/records';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { AGREEMENT as M } from '../../messages/agreement';
import { agreementSource, printSheets, type AgreementItem } from './agreement.api';

const MARKS = Object.values(AGREEMENT_MARKS).map(({ action }): string => action);

/** 更多: print and mark a seal straight from the list; what has to wait is disabled and says why. */
export function RowMenu({ row }: { readonly row: AgreementItem }) {
  const [open, setOpen] = useState(false);
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
        <OpenMenu row={row} onPrint={print.start} onClose={() => setOpen(false)} />
      ) : (
        <Button type="link" size="small" aria-label={M.menuOf(row.name)} aria-haspopup onClick={() => setOpen(true)}>
          {M.more} <DownOutlined aria-hidden="true" />
        </Button>
      )}
      {print.dialog}
    </span>
  );
}

interface OpenProps {
  readonly row: AgreementItem;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

function OpenMenu({ row, onPrint, onClose }: OpenProps) {
  const { data, error } = agreementSource.useRecord(row.id);
  const { act } = agreementSource.useReviewActions(row.id, {});
  const { message } = App.useApp();
  const marks = data?.offers.filter(({ action }) => MARKS.includes(action)) ?? [];
  const mark = async (action: string, label: string) => {
    if (data === undefined) return;
    try {
      await act(action, { version: data.version });
      void message.success(M.marked(label));
    } catch (failure) {
      void message.error(describeError(failure).text);
    }
  };
  const items: MenuProps['items'] =
    data === undefined
      ? [{ key: 'wait', disabled: true, label: error ? describeError(error).text : M.loading }]
      : [
          { key: 'print', label: M.print, disabled: !data.printable, onClick: onPrint },
          ...marks.map(({ action, label, hindrance }) => ({
            key: action,
            label: hindrance === null ? label : `${label}（${hindrance}）`,
            disabled: hindrance !== null,
            onClick: () => void mark(action, label),
          })),
        ];
  return (
    <Dropdown open menu={{ items }} trigger={['click']} onOpenChange={(shown) => !shown && onClose()}>
      <Button type="link" size="small" aria-label={M.menuOf(row.name)} aria-haspopup aria-expanded>
        {M.more} <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
