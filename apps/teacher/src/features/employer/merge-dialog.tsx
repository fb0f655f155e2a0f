import { EmployerSearch, type EmployerChoice } from '@qicheng/records';
import { describeError } from '@qicheng/ui';
import { Alert, App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { EMPLOYER } from '../../messages/employer';
import { searchEmployers, useEmployerActions, type EmployerView } from './employer.api';
import styles from './employer.module.css';

const { merge: M } = EMPLOYER;

/** The entry that is kept. */
export type MergeTarget = EmployerChoice;

interface Props {
  readonly employer: EmployerView;
  /** Chosen already, from the similar ones. */
  readonly target: MergeTarget | null;
  readonly onClose: () => void;
}

/** Merges an entry into another: says what follows it, asks which one is kept and why, and ends at the kept one. */
export function MergeDialog({ employer, target: first, onClose }: Props) {
  const [target, setTarget] = useState(first);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, failure, run } = useMerge(employer);
  const flaws = mergeFlaws(employer.id, target, reason);
  const merge = () => {
    setAsked(true);
    if (target !== null && flaws.target === undefined && flaws.reason === undefined) void run(target, reason.trim());
  };
  return (
    <Modal
      open
      title={M.title(employer.name)}
      okText={M.confirm}
      okButtonProps={{ danger: true }}
      confirmLoading={busy}
      onOk={merge}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form layout="vertical" component="div" className={styles.merge ?? ''}>
        <p className={styles.consequence}>{M.lead}</p>
        <Form.Item label={M.target} htmlFor="target" extra={target?.uscc} {...(asked && told(flaws.target))}>
          <EmployerSearch id="target" search={searchEmployers} value={target} onChange={setTarget} />
        </Form.Item>
        <Reason value={reason} flaw={asked ? flaws.reason : undefined} onChange={setReason} />
      </Form>
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={failure} />}
    </Modal>
  );
}

interface ReasonProps {
  readonly value: string;
  readonly flaw: string | undefined;
  readonly onChange: (reason: string) => void;
}

const Reason = ({ value, flaw, onChange }: ReasonProps) => (
  <Form.Item label={M.reason} htmlFor="merge-reason" {...told(flaw)}>
    <Input.TextArea
      id="merge-reason"
      rows={3}
      maxLength={500}
      showCount
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </Form.Item>
);

const told = (flaw: string | undefined) => (flaw === undefined ? {} : { validateStatus: 'error' as const, help: flaw });

/** What is missing before an entry can be merged. */
export const mergeFlaws = (id: string, target: Pick<MergeTarget, 'id'> | null, reason: string) => ({
  target: target === null ? M.noTarget : target.id === id ? M.self : undefined,
  reason: reason.trim().length < 5 ? M.shortReason : undefined,
});

function useMerge({ id, version }: EmployerView) {
  const { merge } = useEmployerActions();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = async (target: MergeTarget, reason: string) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await merge(id, { version, intoId: target.id, reason });
      void message.success(M.done(target.name));
      void navigate(`/employers/${target.id}`);
    } catch (error) {
      setFailure(describeError(error).text);
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
