import { Uploader } from '@qicheng/ui';
import { App } from 'antd';
import { AGREEMENT } from '../../messages/agreement';
import { uploadScan } from './agreement.api';

const { scans: M } = AGREEMENT;
const LIMIT = { extensions: ['.jpg', '.jpeg', '.png', '.pdf'], megabytes: 10 };

interface Props {
  readonly id: string;
  /** Asks for the agreement again. */
  readonly reload: () => Promise<unknown>;
}

/** Takes photographs or scans of the stamped paper. */
export function ScanUpload({ id, reload }: Props) {
  const { message } = App.useApp();
  return (
    <section aria-label={M.title}>
      <Uploader
        limit={LIMIT}
        hint={M.hint}
        send={async (file, onProgress, signal) => {
          await uploadScan(id, file, onProgress, signal);
          void message.success(M.done);
          await reload();
        }}
      />
    </section>
  );
}
