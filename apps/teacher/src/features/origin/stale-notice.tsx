import { timeOf } from '@qicheng/ui';
import { Alert } from 'antd';
import { ORIGIN } from '../../messages/origin';
import styles from './origin.module.css';
import type { Rival } from './use-stale-guard';

const M = ORIGIN.stale;

/** Says who was faster and that nothing typed is lost. */
export const StaleNotice = ({ rival: { entry } }: { readonly rival: Rival }) => (
  <Alert
    className={styles.stale ?? ''}
    type="warning"
    showIcon
    role="alert"
    title={entry ? M.title(entry.actorName, entry.label, timeOf(entry.at)) : M.unknown}
    description={M.text}
  />
);
