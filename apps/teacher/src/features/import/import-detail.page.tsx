import { dateTime, PageHeader, QueryFace } from '@qicheng/ui';
import { useParams } from 'react-router';
import { IMPORT } from '../../messages/import';
import { sizeInWords } from './file-size';
import { ImportActions } from './import-actions';
import { ImportCounts } from './import-counts';
import { ImportOutcome } from './import-outcome';
import { ImportProgress } from './import-progress';
import { ImportStateTag } from './import-state-tag';
import { ImportTabs } from './import-tabs';
import { isRunning, type ImportDetail } from './import.api';
import { useImport } from './use-import';

const { detail: M } = IMPORT;

/** One import from its check to its result, live. */
export default function ImportDetailPage() {
  const { id = '' } = useParams();
  const { query, connected } = useImport(id);
  return (
    <QueryFace query={query} page>
      {(batch) => (
        <>
          <Header batch={batch} />
          {isRunning(batch.state) ? (
            <ImportProgress batch={batch} connected={connected} />
          ) : (
            <>
              <ImportOutcome batch={batch} />
              <ImportCounts batch={batch} />
              <ImportTabs key={batch.state} batch={batch} />
            </>
          )}
        </>
      )}
    </QueryFace>
  );
}

function Header({ batch }: { readonly batch: ImportDetail }) {
  const { fileName, fileSize, startedByName, createdAt, gradYears, state } = batch;
  const lead = [
    M.lead(startedByName, dateTime(createdAt), sizeInWords(fileSize)),
    ...(gradYears.length > 0 ? [M.cohorts(gradYears.join('、'))] : []),
  ];
  return (
    <PageHeader
      title={fileName}
      tag={<ImportStateTag state={state} />}
      lead={lead.join(' · ')}
      trail={[{ to: '/imports', label: IMPORT.title }]}
      actions={<ImportActions batch={batch} />}
    />
  );
}
