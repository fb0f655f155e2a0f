import { DownloadOutlined } from '@ant-design/icons';
import { ApiProblem } from '@qicheng/api-client';
import { MAX_IMPORT_BYTES } from '@qicheng/contracts';
import { Uploader } from '@qicheng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { IMPORT } from '../../messages/import';
import { templateUrl, uploadGraduates } from './import.api';
import styles from './import.module.css';
import { RefusedFile } from './refused-file';

const { upload: M } = IMPORT;

const LIMIT = { extensions: ['.xlsx'], megabytes: MAX_IMPORT_BYTES / 1024 / 1024 };
const FILE_PROBLEMS = ['FILE_REFUSED', 'TOO_LARGE', 'UNSUPPORTED_MEDIA'];

/** Takes a workbook, tells beforehand what fits, and goes to its check. */
export function ImportUpload() {
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string>();
  const send = async (file: File, onProgress: (percent: number) => void, signal: AbortSignal) => {
    setRefusal(undefined);
    try {
      const { id } = await uploadGraduates(file, onProgress, signal);
      await navigate(`/imports/${id}`);
    } catch (error) {
      if (error instanceof ApiProblem && FILE_PROBLEMS.includes(error.code))
        setRefusal(error.detail ?? error.title ?? error.message);
      throw error;
    }
  };
  return (
    <section className={styles.upload} aria-labelledby="upload">
      <div>
        <header className={styles.uploadHead}>
          <h2 id="upload">{M.title}</h2>
          <Button icon={<DownloadOutlined />} href={templateUrl()} download={M.fileName}>
            {M.template}
          </Button>
        </header>
        <Uploader limit={LIMIT} send={send} hint={M.hint} />
      </div>
      {refusal === undefined ? <Rules /> : <RefusedFile reason={refusal} />}
    </section>
  );
}

const Rules = () => (
  <ul className={styles.rules}>
    {M.rules.map((rule) => (
      <li key={rule}>{rule}</li>
    ))}
  </ul>
);
