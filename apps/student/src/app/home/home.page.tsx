import { HomeCard, HomeGrid, NewsCard, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { HOME } from '../../messages/home';
import { useLiveAgreements, useMyAgreements, type MyAgreements } from '../../features/agreement/agreement.api';
import { MyDestination } from '../../features/destination/my-destination';
import { useOrigin, type OriginReview } from '../../features/origin/origin.api';
import { ServiceAccount } from '../../features/session/service-account';
import { useDismissed } from '../../features/session/use-dismissed';
import { NextStepPanel } from './next-step-panel';
import { roadOf } from './road';
import { RoadMap } from './road-map';

/** Where a graduate arrives: the road, the one next step, the deadline, the news. */
export default function HomePage() {
  const origin = useOrigin();
  const agreements = useMyAgreements();
  useLiveAgreements();
  return (
    <QueryFace query={origin} page>
      {(review) => (
        <QueryFace query={agreements} page>
          {(mine) => <Home review={review} mine={mine} />}
        </QueryFace>
      )}
    </QueryFace>
  );
}

interface Props {
  readonly review: OriginReview;
  readonly mine: MyAgreements;
}

function Home({ review, mine }: Props) {
  const { name } = useAccount();
  const [dismissed, dismiss] = useDismissed('service-account');
  const { gradYear, collegeName, majorName, state } = review;
  return (
    <>
      <PageHeader title={HOME.greeting(name)} lead={HOME.lead(gradYear, collegeName, majorName)} />
      <HomeGrid
        main={
          <HomeCard title={HOME.road}>
            <RoadMap stages={roadOf(state, mine)} />
            <NextStepPanel review={review} mine={mine} />
          </HomeCard>
        }
        side={
          <>
            {!dismissed && <ServiceAccount onDismiss={dismiss} />}
            <NewsCard />
            <MyDestination />
          </>
        }
      />
    </>
  );
}
