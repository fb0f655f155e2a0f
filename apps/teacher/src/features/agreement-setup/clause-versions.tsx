import { dateTime, QueryFace } from '@qicheng/ui';
import { Button } from 'antd';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { Card } from '../../record';
import { useClauseVersions, type ClauseTemplateView } from './agreement-setup.api';
import styles from './agreement-setup.module.css';

const { clauses: M } = AGREEMENT_SETUP;

interface Props {
  /** The version in force. */
  readonly current: number;
  /** Puts the wording of an earlier one into the editor. */
  readonly onTake: (version: ClauseTemplateView) => void;
}

/** Earlier wordings to read, and to take up again as a new version. */
export const ClauseVersions = ({ current, onTake }: Props) => (
  <Card title={M.versions}>
    <QueryFace query={useClauseVersions()}>
      {(versions) =>
        versions
          .filter(({ version }) => version !== current)
          .map((version) => <Version key={version.version} version={version} onTake={() => onTake(version)} />)
      }
    </QueryFace>
  </Card>
);

const Version = ({ version, onTake }: { readonly version: ClauseTemplateView; readonly onTake: () => void }) => (
  <details className={styles.past}>
    <summary>
      <strong>{M.versionNo(version.version)}</strong>{' '}
      {version.createdByName !== null && M.saved(version.createdByName, dateTime(version.createdAt))}
      {version.note !== null && ` · ${M.note(version.note)}`}
    </summary>
    <ol>
      {version.clauses.map(({ title, text }) => (
        <li key={`${title}${text}`}>
          <strong>{title}</strong>：{text}
        </li>
      ))}
    </ol>
    <Button onClick={onTake}>{M.takeUp(version.version)}</Button>
  </details>
);
