import { Tabs } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { IMPORT } from '../../messages/import';
import { ImportChanges } from './import-changes';
import { ImportColumns } from './import-columns-tab';
import { ImportCreates } from './import-creates';
import { ImportIssues } from './import-issues';
import type { ImportDetail } from './import.api';

const { tab: M } = IMPORT;

/** The check in detail: bad cells, changes, columns, what would be created. */
export function ImportTabs({ batch }: { readonly batch: ImportDetail }) {
  const { errorCount, warningCount, columns, creates, state } = batch;
  const [, setParams] = useSearchParams();
  const staged = state === 'CHECKED' || state === 'COMMITTED';
  const [tab, setTab] = useState(errorCount > 0 || !staged ? 'issues' : 'changes');
  if (columns.length === 0) return null;
  if (state === 'REFUSED') return <ImportColumns batch={batch} />;
  const { collegeCount = 0, majorCount = 0, classCount = 0, assignmentCount = 0 } = creates ?? {};
  const change = (next: string) => {
    setParams({}, { replace: true });
    setTab(next);
  };
  return (
    <Tabs
      aria-label={M.label}
      activeKey={tab}
      onChange={change}
      destroyOnHidden
      items={[
        { key: 'issues', label: M.issues(errorCount + warningCount), children: <ImportIssues batch={batch} /> },
        ...(staged ? [{ key: 'changes', label: M.changes, children: <ImportChanges id={batch.id} /> }] : []),
        { key: 'columns', label: IMPORT.tab.columns, children: <ImportColumns batch={batch} /> },
        {
          key: 'creates',
          label: M.creates(collegeCount + majorCount + classCount + assignmentCount),
          children: <ImportCreates creates={creates} />,
        },
      ]}
    />
  );
}
