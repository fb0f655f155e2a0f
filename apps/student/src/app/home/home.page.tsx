import { NoticePanel, PageHeader, QueryFace, useAccount, useNotices } from '@qicheng/ui';
import { Link } from 'react-router';
import { HOME } from '../../messages/home';
import { useLiveAgreements, useMyAgreements, type MyAgreements } from '../../features/agreement/agreement.api';
import { useOrigin, type OriginReview } from '../../features/origin/origin.api';
import { ServiceAccount } from '../../features/session/service-account';
import { useDismissed } from '../../features/session/use-dismissed';
import styles from './home.module.css';
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
      <div className={styles.grid}>
        <section className={styles.card} aria-labelledby="road">
          <h2 id="road" className={styles.title}>
            {HOME.road}
          </h2>
          <RoadMap stages={roadOf(state, mine)} />
          <NextStepPanel review={review} mine={mine} />
        </section>
        <div className={styles.side}>
          {!dismissed && <ServiceAccount onDismiss={dismiss} />}
          <News />
        </div>
      </div>
    </>
  );
}

function News() {
  const notices = useNotices();
  return (
    <section className={styles.card} aria-labelledby="news">
      <h2 id="news" className={styles.title}>
        {HOME.notices.title}
        <Link to="/notices">{HOME.notices.all}</Link>
      </h2>
      <NoticePanel notices={notices} most={3} />
    </section>
  );
}
