import { FilePdfOutlined } from '@ant-design/icons';
import { TERMINATION_PAPER_LABEL, type TerminationPaper } from '@qicheng/domain';
import { FormSection, Uploader } from '@qicheng/ui';
import { App } from 'antd';
import { CASE } from './messages';
import type { Complaints } from '../typing/complaints';
import { FORM_ID } from './form-id';
import { letterUrl, paperUrl, useTerminationActions, type TerminationRecord } from './termination.api';
import styles from './termination-case.module.css';

const LIMIT = { extensions: ['.pdf', '.jpg', '.jpeg', '.png'], megabytes: 10 };

interface Props {
  readonly termination: TerminationRecord;
  /** What is missing, by paper. */
  readonly errors: Complaints;
}

/** The papers of a request, each with the way to upload or replace it; the letter can be made here first. */
export const Papers = ({ termination, errors }: Props) => (
  <FormSection
    title={termination.editable ? CASE.sections.papers : CASE.sections.letter}
    hint={termination.editable ? CASE.letter.hint : CASE.letter.silent}
    extra={
      <a href={letterUrl(termination.id)} className={styles.letter}>
        <FilePdfOutlined aria-hidden="true" /> {CASE.letter.download}
      </a>
    }
  >
    {termination.attachable.map((kind) => (
      <Paper key={kind} termination={termination} kind={kind} error={errors[kind]} />
    ))}
  </FormSection>
);

interface PaperProps {
  readonly termination: TerminationRecord;
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
          <span className={styles.soft}>{CASE.papers.none}</span>
        ) : (
          <a href={paperUrl(id, kind)}>{file.name}</a>
        )}
      </p>
      <Uploader
        limit={LIMIT}
        hint={CASE.paperHint[kind]}
        send={async (chosen, onProgress, signal) => {
          await attach(kind, chosen, onProgress, signal);
          void message.success(CASE.papers.done);
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
