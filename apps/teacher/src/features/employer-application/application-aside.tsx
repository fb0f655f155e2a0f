import { DownloadOutlined } from '@ant-design/icons';
import { dateTime } from '@qicheng/ui';
import { Button } from 'antd';
import { APPLICATION as M } from '../../messages/employer-application';
import { Card, Lines } from '../../record';
import { applicationLicenceUrl, type ApplicationView } from './application.api';
import styles from './application.module.css';

interface Props {
  readonly view: ApplicationView;
}

/** Who sent it in. */
export const Applicant = ({ view: { applicantName, applicantMobile, applicantEmail, submittedAt } }: Props) => (
  <Card title={M.applicant}>
    <Lines
      lines={[
        { label: M.name, value: applicantName },
        { label: M.mobile, value: applicantMobile },
        { label: M.email, value: applicantEmail },
        { label: M.submittedAt, value: dateTime(submittedAt) },
      ]}
    />
  </Card>
);

/** The licence to look at: a picture at once, a PDF by download. */
export function Licence({ view: { id, kind, licenceName } }: Props) {
  const url = applicationLicenceUrl(id);
  return (
    <Card title={M.licence}>
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
    </Card>
  );
}

const isPicture = (name: string): boolean => /\.(?:png|jpe?g|webp)$/i.test(name);
