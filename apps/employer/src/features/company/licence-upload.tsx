import { FormSection, Uploader } from '@qicheng/ui';
import { App } from 'antd';
import { APPLICATION } from '../../messages/company';
import { licenceUrl, useCompanyActions, type Application } from './company.api';
import styles from './company.module.css';

const { licence: M } = APPLICATION;
const LIMIT = { extensions: ['.jpg', '.jpeg', '.png', '.pdf'], megabytes: 10 };

/** Takes the licence, in place of the one before. */
export function LicenceUpload({ application: { id, licenceName } }: { readonly application: Application }) {
  const { sendLicence } = useCompanyActions();
  const { message } = App.useApp();
  return (
    <FormSection title={M.title}>
      <div className={styles.licence}>
        {licenceName === null ? (
          <p className={styles.soft}>{M.none}</p>
        ) : (
          <a href={licenceUrl(id)} target="_blank" rel="noreferrer">
            {M.look(licenceName)}
          </a>
        )}
        <Uploader
          limit={LIMIT}
          hint={M.hint}
          send={async (file, onProgress, signal) => {
            await sendLicence(id, file, onProgress, signal);
            void message.success(M.done);
          }}
        />
      </div>
    </FormSection>
  );
}
