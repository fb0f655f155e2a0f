import { employerField } from '@qicheng/domain';
import { EmployerFields } from '@qicheng/records';
import { FormActions, LeaveGuard, PageHeader, ReasonDialog, requiredMark } from '@qicheng/ui';
import { Form } from 'antd';
import { useState } from 'react';
import { EMPLOYER } from '../../messages/employer';
import { RecordLayout, useLeaveWhenSaved } from '../../record';
import { LikeEmployers } from './employer-aside';
import { useSimilar, type SimilarStatus } from './employer.api';
import { FORM_ID, useEmployerEntry } from './use-employer-entry';

const { enter: M } = EMPLOYER;

/** The centre enters a company that the library lacks, with what the library has that looks like it. */
export default function EmployerEntryPage() {
  const entry = useEmployerEntry();
  const [asking, setAsking] = useState(false);
  const [madeId, setMadeId] = useState('');
  const saved = useLeaveWhenSaved(`/employers/${madeId}`, M.saved);
  const { hits, status } = useSimilar(entry.values);
  const send = async (reason: string) => {
    const made = await entry.send(reason);
    setMadeId(made?.id ?? '');
    setAsking(false);
    saved.leave();
  };
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} trail={[{ to: '/employers', label: EMPLOYER.title }]} />
      <RecordLayout aside={<LikeEmployers title={M.similar} hint={hintOf(status, hits.length)} similar={hits} />}>
        <Form layout="vertical" requiredMark={requiredMark} onFinish={() => setAsking(entry.check())}>
          <EmployerFields
            form={FORM_ID}
            values={entry.typed}
            errors={entry.errors}
            onChange={entry.setValue}
            requiredOf={(field) => employerField(field).certified}
          />
          <FormActions pinned label={M.ok} busy={false} />
        </Form>
      </RecordLayout>
      <ReasonDialog
        open={asking}
        title={M.title}
        label={M.reason}
        okText={M.ok}
        onOk={send}
        onCancel={() => setAsking(false)}
      />
      <LeaveGuard when={Object.keys(entry.typed).length > 0 && !saved.leaving} onLeave={entry.discard} />
    </>
  );
}

const hintOf = (status: SimilarStatus, hits: number): string =>
  status === 'answered' && hits > 0 ? M.similarHint : M.search[status];
