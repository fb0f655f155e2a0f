import { $api } from '@qicheng/api-client';
import { DestinationFacts } from '@qicheng/records';
import { QueryFace } from '@qicheng/ui';
import { DESTINATION as M } from '../messages/destination';
import { Card } from '../record';

/** Where a student goes at present, and went before; `studentId` names the student. */
export function DestinationCard({ studentId }: { readonly studentId: string }) {
  const query = $api.useQuery('get', '/api/destinations/{id}', { params: { path: { id: studentId } } });
  return (
    <Card title={M.title}>
      <QueryFace query={query}>
        {(destinations) => <DestinationFacts destinations={destinations} none={M.none} />}
      </QueryFace>
    </Card>
  );
}
