import { CheckCircleOutlined } from '@ant-design/icons';
import { Empty, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { Button, Space } from 'antd';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ORIGIN } from '../../messages/origin';
import { useQueue } from './origin.api';
import { queueFilter } from './queue-filter';
import { useQueueQuery } from './use-queue-query';

const M = ORIGIN.done;

/** The end of a queue: says whether anything is left further up, and lets go. */
export default function QueueDonePage() {
  const { query } = useQueueQuery(useAccount().role);
  const filter = useMemo(() => queueFilter(query), [query]);
  return (
    <>
      <PageHeader title={ORIGIN.title} />
      <QueryFace query={useQueue(filter, 1, 1)}>
        {({ items, total }) => <Done first={items[0]?.id} total={total} />}
      </QueryFace>
    </>
  );
}

function Done({ first, total }: { readonly first: string | undefined; readonly total: number }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const to = (path: string) => () => void navigate(path);
  return (
    <Empty
      icon={<CheckCircleOutlined />}
      title={total > 0 ? M.end : M.all}
      hint={total > 0 ? M.rest(total) : M.none}
      action={
        <Space>
          {first !== undefined && (
            <Button type="primary" onClick={to(`/origin-reviews/${first}${search}`)}>
              {M.first}
            </Button>
          )}
          <Button onClick={to(`/origin-reviews${search}`)}>{M.list}</Button>
          <Button onClick={to('/')}>{M.home}</Button>
        </Space>
      }
    />
  );
}
