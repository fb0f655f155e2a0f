import { CheckCircleOutlined } from '@ant-design/icons';
import { Empty, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { Button, Space } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { REVIEW } from '../messages/review';
import type { ReviewKind } from './review-kind';
import type { ReviewTypes } from './review-record';
import { useQueueFilter, useQueueQuery } from './use-queue-query';

const M = REVIEW.done;

/** The end of a queue: says whether anything is left further up, and lets go. */
export function QueueDone<Types extends ReviewTypes>({ kind }: { readonly kind: ReviewKind<Types> }) {
  const { query } = useQueueQuery(kind, useAccount().role);
  const filter = useQueueFilter(kind, query);
  return (
    <>
      <PageHeader title={kind.words.title} />
      <QueryFace query={kind.source.useQueue(filter, 1, 1)}>
        {({ items, total }) => <Done path={kind.path} first={items[0]?.id} total={left(items, total)} />}
      </QueryFace>
    </>
  );
}

// The API remembers a total for a moment; the rows themselves are always fresh.
const left = (items: readonly unknown[], total: number): number => (items.length === 0 ? 0 : total);

interface Props {
  readonly path: string;
  readonly first: string | undefined;
  readonly total: number;
}

function Done({ path, first, total }: Props) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const to = (address: string) => () => void navigate(address);
  return (
    <Empty
      icon={<CheckCircleOutlined />}
      title={total > 0 ? M.end : M.all}
      hint={total > 0 ? M.rest(total) : M.none}
      action={
        <Space>
          {first !== undefined && (
            <Button type="primary" onClick={to(`${path}/${first}${search}`)}>
              {M.first}
            </Button>
          )}
          <Button onClick={to(`${path}${search}`)}>{M.list}</Button>
          <Button onClick={to('/')}>{M.home}</Button>
        </Space>
      }
    />
  );
}
