import { terminationWorkflow } from '@qicheng/domain';
import { Empty, PageHeader, RecordTable, StateTabs, useListQuery } from '@qicheng/ui';
import { useNavigate } from 'react-router';
import { MENU } from '../../messages/menu';
import { TERMINATION } from '../../messages/termination';
import { useLiveAgreements } from '../../party/agreement.api';
import { chosenState, EVERY_STATE, stateTabs, withoutTab } from '../../party/state-tabs';
import { TERMINATION_COLUMNS } from './termination-columns';
import { useTerminationCounts, useTerminations, type TerminationRow } from '../../party/terminations.api';

/** The company's terminations, its own and the graduates', by state. */
export default function TerminationsPage() {
  const list = useListQuery(EVERY_STATE);
  const navigate = useNavigate();
  const { page, pageSize } = list.query;
  const state = chosenState(terminationWorkflow, list);
  const query = useTerminations(state, page, pageSize);
  const counts = useTerminationCounts();
  useLiveAgreements();
  return (
    <>
      <PageHeader title={MENU.terminations} lead={TERMINATION.lead} />
      <StateTabs list={list} tabs={stateTabs(terminationWorkflow, counts.data, TERMINATION.all, state)} />
      <RecordTable<TerminationRow>
        id="employer-terminations"
        label={TERMINATION.list}
        rowKey="id"
        columns={TERMINATION_COLUMNS}
        list={withoutTab(list)}
        data={query.data}
        error={query.error}
        loading={query.isPlaceholderData}
        onRetry={() => void query.refetch()}
        onOpen={({ id }) => void navigate(`/terminations/${id}`)}
        empty={<Empty title={TERMINATION.empty.title} hint={TERMINATION.empty.hint} />}
      />
    </>
  );
}
