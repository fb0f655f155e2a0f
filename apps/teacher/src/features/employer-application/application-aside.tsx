import { DownloadOutlined } from '@ant-design/icons';
import { dateTime } from '@qicheng/ui';
import { Button } from 'antd';
import { APPLICATION as M } from '../../messages/employer-application';
import { applicationLicenceUrl, type ApplicationView } from './application.api';
import styles from './application.module.css';

interface Props {
  readonly view: ApplicationView;
}

/** Who sent it in. */
export const Applicant = ({ view: { applicantName, applicantMobile, applicantEmail, submittedAt } }: Props) => (
  <section className={styles.card} aria-labelledby="applicant">
    <h2 id="applicant">{M.applicant}</h2>
    <dl className={styles.lines}>
      {[
        [M.name, applicantName],
        [M.mobile, applicantMobile],
        [M.email, applicantEmail],
        [M.submittedAt, dateTime(submittedAt)],
      ].map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text || '—'}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** The licence to look at: a picture at once, a PDF by download. */
export function Licence({ view: { id, kind, licenceName } }: Props) {
  const url = applicationLicenceUrl(id);
  return (
    <section className={styles.card} aria-labelledby="licence">
      <h2 id="licence">{M.licence}</h2>
      {licenceName === null ? (
        <p className={styles.faint}>{kind === 'JOIN' ? M.noLicenceJoin : M.noLicence}</p>
      ) : (
        <>
          {isPicture(licenceName) ? (
            <a href={url} target="_blank" rel="noreferrer">
              <img className={styles.licence} src={url} alt={M.preview} />
            </a>
          ) : (
            <p className={styles.faint}>{M.pdf}</p>
          )}
          <Button icon={<DownloadOutlined aria-hidden="true" />} href={url}>
            {M.download}
          </Button>
        </>
      )}
    </section>
  );
}

const isPicture = (name: string): boolean => /\.(?:png|jpe?g|webp)$/i.test(name);
