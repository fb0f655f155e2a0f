import { AgreementSheet } from '@qicheng/records';
import { QueryFace } from '@qicheng/ui';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { FORM } from '../../messages/agreement-form';
import { useSheet, type MyAgreement } from './agreement.api';

interface Props {
  readonly agreement: Pick<MyAgreement, 'id' | 'version'>;
  readonly title?: string;
  readonly onClose: () => void;
  /** Below the sheet, before the buttons. */
  readonly children?: ReactNode;
  /** The last step; without it the sheet is only looked at. */
  readonly ok?: {
    readonly label: string;
    readonly disabled: boolean;
    readonly busy: boolean;
    readonly onOk: () => void;
  };
}

/** The agreement as it will be printed, over the page; the last step waits until it is there. */
export function SheetDialog({ agreement, title = FORM.preview, onClose, children, ok }: Props) {
  const query = useSheet(agreement);
  return (
    <Modal
      open
      title={title}
      width={900}
      style={{ top: 16 }}
      okText={ok?.label}
      cancelText={ok === undefined ? FORM.close : FORM.submit.back}
      okButtonProps={ok === undefined ? { hidden: true } : { disabled: ok.disabled || query.data === undefined }}
      confirmLoading={ok?.busy ?? false}
      onOk={() => ok?.onOk()}
      onCancel={onClose}
      mask={{ closable: ok === undefined }}
    >
      <QueryFace query={query}>{(sheet) => <AgreementSheet sheet={sheet} />}</QueryFace>
      {children}
    </Modal>
  );
}
