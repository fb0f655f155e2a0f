import { FilePdfOutlined } from '@ant-design/icons';
import { TERMINATION_PAPER_LABEL, type TerminationPaper } from '@qicheng/domain';
import { FormSection, Uploader } from '@qicheng/ui';
import { App } from 'antd';
import { TERMINATION } from '../../messages/termination';
import type { Complaints } from '../../typing/complaints';
import { FORM_ID } from './form-id';
import { letterUrl, paperUrl, useTerminationActions, type MyTermination } from './termination.api';
import styles from './termination.module.css';

const LIMIT = { extensions: ['.pdf', '.jpg', '.jpeg', '.png'], megabytes: 10 };

interface Props {
  readonly termination: MyTermination;
  /** What is missing, by paper. */
  readonly errors: Complaints;
}

/** The papers of a request, each with the way to upload or replace it; the letter can be made here first. */
export const Papers = ({ termination, errors }: Props) => (
  <FormSection
    title={TERMINATION.sections.papers}
    hint={TERMINATION.letter.hint}
    extra={
      <a href={letterUrl(termination.id)} className={styles.letter}>
        <FilePdfOutlined aria-hidden="true" /> {TERMINATION.letter.download}
      </a>
    }
  >
    {termination.attachable.map((kind) => (
      <Paper key={kind} termination={termination} kind={kind} error={errors[kind]} />
    ))}
  </FormSection>
);

interface PaperProps {
  readonly termination: MyTermination;
  readonly kind: TerminationPaper;
  readonly error: string | undefined;
}

function Paper({ termination: { id, files }, kind, error }: PaperProps) {
  const { attach } = useTerminationActions(id);
  const { message } = App.useApp();
  const file = files.find((one) => one.kind === kind);
  return (
    <div id={`${FORM_ID}-${kind}-row`} className={styles.paper} role="group" aria-label={TERMINATION_PAPER_LABEL[kind]}>
      <p className={styles.paperTitle}>
        <strong>{TERMINATION_PAPER_LABEL[kind]}</strong>
        {file === undefined ? (
          <span className={styles.soft}>{TERMINATION.papers.none}</span>
        ) : (
          <a href={paperUrl(id, kind)}>{file.name}</a>
        )}
      </p>
      <Uploader
        limit={LIMIT}
        hint={TERMINATION.paperHint[kind]}
        send={async (chosen, onProgress, signal) => {
          await attach(kind, chosen, onProgress, signal);
          void message.success(TERMINATION.papers.done);
        }}
      />
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
