import { IMPORT_STATE_LABEL, IMPORT_STATES } from '@qicheng/contracts';
import { Empty, FilterBar, PageHeader, RecordTable, useListQuery } from '@qicheng/ui';
import { useNavigate } from 'react-router';
import { IMPORT as M } from '../../messages/import';
import { importColumns } from './import-columns';
import { ImportUpload } from './import-upload';
import { useImports } from './import.api';
import styles from './import.module.css';

/** Upload, and every import so far with its state. */
export default function ImportListPage() {
  const list = useListQuery();
  const { data, error, isPlaceholderData, refetch } = useImports(list.query);
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} />
      <ImportUpload />
      <h2 className={styles.heading}>{M.list.title}</h2>
      <FilterBar list={list} fields={[{ kind: 'select', name: 'state', label: M.list.state, options: STATES }]} />
      <RecordTable
        id="imports"
        label={M.list.label}
        rowKey="id"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={importColumns}
        onRetry={() => void refetch()}
        onOpen={({ id }) => void navigate(`/imports/${id}`)}
        empty={<Empty title={M.list.empty} hint={M.list.emptyHint} />}
      />
    </>
  );
}

const STATES = IMPORT_STATES.map((value) => ({ value, label: IMPORT_STATE_LABEL[value] }));
