import { FileProtectOutlined } from '@ant-design/icons';
import { agreementWorkflow } from '@qicheng/domain';
import { Empty, FilterBar, PageHeader, RecordTable, StateTabs, useListQuery } from '@qicheng/ui';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import { MENU } from '../../messages/menu';
import { AGREEMENT_COLUMNS } from './agreement-columns';
import { useAgreementCounts, useAgreements, useLiveAgreements, type AgreementRow } from '../../party/agreement.api';
import { chosenState, EVERY_STATE, stateTabs, withoutTab } from '../../party/state-tabs';

/** The company's agreements and invitations, by state. */
export default function AgreementsPage() {
  const list = useListQuery(EVERY_STATE);
  const navigate = useNavigate();
  const { page, pageSize, filters } = list.query;
  const state = chosenState(agreementWorkflow, list);
  const others = filters['keyword'] ? { keyword: filters['keyword'] } : {};
  const query = useAgreements({ ...others, ...(state && { state }) }, page, pageSize);
  const counts = useAgreementCounts(others);
  useLiveAgreements();
  const invite = () => void navigate('/invitations/new');
  return (
    <>
      <PageHeader
        title={MENU.agreements}
        lead={AGREEMENT.lead}
        actions={
          <Button type="primary" onClick={invite}>
            {AGREEMENT.invite}
          </Button>
        }
      />
      <StateTabs list={list} tabs={stateTabs(agreementWorkflow, counts.data, AGREEMENT.all, state)} />
      <FilterBar list={list} fields={[KEYWORD]} />
      <RecordTable<AgreementRow>
        id="employer-agreements"
        label={MENU.agreements}
        rowKey="id"
        columns={AGREEMENT_COLUMNS}
        list={withoutTab(list)}
        data={query.data}
        error={query.error}
        loading={query.isPlaceholderData}
        onRetry={() => void query.refetch()}
        onOpen={({ id }) => void navigate(`/agreements/${id}`)}
        empty={<Empty title={AGREEMENT.empty.title} hint={AGREEMENT.empty.hint} icon={<FileProtectOutlined />} />}
      />
    </>
  );
}

const KEYWORD = {
  kind: 'keyword',
  name: 'keyword',
  label: AGREEMENT.keyword,
  placeholder: AGREEMENT.keywordHint,
} as const;
