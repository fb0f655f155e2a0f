import { Button, Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { M } from '../messages';
import type { DtoClass } from './dto-rules';
import { RecordForm } from './record-form';

interface Props<Dto extends object> {
  readonly title: string;
  readonly dto: DtoClass<Dto>;
  readonly initialValues?: Partial<Dto>;
  readonly submitLabel: string;
  /** Closing after success is the caller's. */
  readonly onSubmit: (values: Dto) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly form?: FormInstance<Dto>;
  readonly width?: number;
}

/** A short form in a dialog: there while mounted, closed by its owner, and kept open with the complaint when sending fails. */
export function FormDialog<Dto extends object>({ title, width = 520, onClose, children, ...form }: Props<Dto>) {
  return (
    <Modal open title={title} width={width} footer={null} onCancel={onClose} mask={{ closable: false }}>
      <RecordForm<Dto>
        {...form}
        aside={
          <Button size="large" onClick={onClose}>
            {M.confirm.cancel}
          </Button>
        }
      >
        {children}
      </RecordForm>
    </Modal>
  );
}
