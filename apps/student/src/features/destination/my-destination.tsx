import { $api } from '@qicheng/api-client';
import { DestinationFacts } from '@qicheng/records';
import { HomeCard, QueryFace } from '@qicheng/ui';
import { HOME } from '../../messages/home';

/** Where the graduate goes as the school has it; follows from the agreement. */
export const MyDestination = () => (
  <HomeCard title={HOME.destination.title}>
    <QueryFace query={$api.useQuery('get', '/api/destination')}>
      {(destinations) => <DestinationFacts destinations={destinations} none={HOME.destination.none} folded />}
    </QueryFace>
  </HomeCard>
);
