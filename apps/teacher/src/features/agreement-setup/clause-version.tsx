import { dateTime } from '@qicheng/ui';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import type { ClauseTemplateView } from './agreement-setup.api';
import styles from './agreement-setup.module.css';

const { clauses: M } = AGREEMENT_SETUP;

/** Which version is in force, who saved it and why, and what a new one touches. */
export const ClauseVersion = ({ template }: { readonly template: ClauseTemplateView }) => (
  <div className={styles.version}>
    <strong>{M.version(template.version)}</strong>
    {template.createdByName !== null && <span>{M.saved(template.createdByName, dateTime(template.createdAt))}</span>}
    {template.note !== null && <span>{M.note(template.note)}</span>}
    <p>{M.lead}</p>
  </div>
);
