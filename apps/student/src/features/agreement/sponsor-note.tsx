import { codeLabel } from '@qicheng/domain';
import { Alert } from 'antd';
import { FORM } from '../../messages/agreement-form';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';

const { sponsor: M } = FORM;

/** Tells a graduate whose studies are tied to a unit with whom they are expected to sign; silent for everybody else. */
export function SponsorNote({ sponsorship }: { readonly sponsorship: MyAgreement['sponsorship'] }) {
  if (sponsorship === null) return null;
  const { trainingMode, sponsorUnit } = sponsorship;
  return (
    <Alert
      className={styles.alert ?? ''}
      type="warning"
      showIcon
      title={M.title(codeLabel('training_mode', trainingMode), sponsorUnit ?? M.unknown)}
      description={M.hint}
    />
  );
}
