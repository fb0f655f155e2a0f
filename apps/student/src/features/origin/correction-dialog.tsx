import { RequestCorrectionDto } from '@qicheng/contracts';
import { needsProof, originField, PLACES_BELOW } from '@qicheng/domain';
import { OriginControl } from '@qicheng/records';
import { Field, RecordForm, Uploader } from '@qicheng/ui';
import { App, Input, Modal } from 'antd';
import { CORRECTION } from '../../messages/correction';
import { uploadProof, useCorrectionActions } from './correction.api';
import type { OriginFieldState } from './origin.api';
import styles from './origin.module.css';

interface Props {
  /** The disputed field; closed when there is none. */
  readonly state: OriginFieldState | undefined;
  readonly onClose: () => void;
}

const PROOF = { extensions: ['.jpg', '.jpeg', '.png', '.pdf'], megabytes: 10 };

/** Asks the school to correct a locked value: what it should be, why, and a proof. */
export const CorrectionDialog = ({ state, onClose }: Props) => (
  <Modal
    open={state !== undefined}
    title={state && CORRECTION.title(originField(state.field).label)}
    footer={null}
    onCancel={onClose}
    destroyOnHidden
    mask={{ closable: false }}
  >
    {state && <CorrectionForm state={state} onDone={onClose} />}
  </Modal>
);

function CorrectionForm({
  state: { field, schoolText },
  onDone,
}: {
  readonly state: OriginFieldState;
  readonly onDone: () => void;
}) {
  const { request } = useCorrectionActions();
  const { message } = App.useApp();
  const send = async (values: RequestCorrectionDto) => {
    await request(values);
    void message.success(CORRECTION.done);
    onDone();
  };
  return (
    <RecordForm dto={RequestCorrectionDto} initialValues={{ field }} onSubmit={send} submitLabel={CORRECTION.submit}>
      <p className={styles.soft}>
        {CORRECTION.school}：{schoolText ?? CORRECTION.empty}
      </p>
      <Field name="claimedValue" label={CORRECTION.claimed}>
        <OriginControl field={field} />
      </Field>
      {(PLACES_BELOW[field] ?? []).map((below) => (
        <Field key={below} name={below} label={CORRECTION.there(originField(below).label)}>
          <OriginControl field={below} />
        </Field>
      ))}
      {field === 'idNo' && <p className={styles.soft}>{CORRECTION.follows}</p>}
      <Field name="explanation" label={CORRECTION.why} hint={CORRECTION.whyHint}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Field>
      <Field name="proofFileId" label={needsProof(field) ? CORRECTION.proofNeeded : CORRECTION.proof}>
        <ProofInput />
      </Field>
      <p className={styles.soft}>{CORRECTION.next}</p>
    </RecordForm>
  );
}

const ProofInput = ({ onChange }: { readonly onChange?: (fileId: string) => void }) => (
  <Uploader
    limit={PROOF}
    hint={CORRECTION.proofHint}
    send={async (file, onProgress, signal) => onChange?.((await uploadProof(file, onProgress, signal)).id)}
  />
);
