import { dateTime, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { ArrowRightOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { HOME } from '../../messages/home';
import { NoticePanel } from '../../features/notice/notice-panel';
import { useNotices } from '../../features/notice/use-notices';
import { useOrigin, type OriginReview } from '../../features/origin/origin.api';
import { ServiceAccount } from '../../features/session/service-account';
import { useDismissed } from '../../features/session/use-dismissed';
import styles from './home.module.css';
import { deadlineOf, nextStep, roadOf } from './road';
import { RoadMap } from './road-map';

/** Where a graduate arrives: the road, the one next step, the deadline, the news. */
export default function HomePage() {
  const query = useOrigin();
  return (
    <QueryFace query={query} page>
      {(review) => <Home review={review} />}
    </QueryFace>
  );
}

function Home({ review }: { readonly review: OriginReview }) {
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
          <RoadMap stages={roadOf(state)} />
          <NextStep review={review} />
        </section>
        <div className={styles.side}>
          {!dismissed && <ServiceAccount onDismiss={dismiss} />}
          <News />
        </div>
      </div>
    </>
  );
}

function NextStep({ review }: { readonly review: OriginReview }) {
  const { to, label, mine } = nextStep(review.state);
  const [now] = useState(() => new Date());
  return (
    <div className={styles.next}>
      {mine && (
        <p className={styles.deadline}>
          <ClockCircleOutlined aria-hidden="true" /> {deadlineOf(review.window, now, dateTime)}
        </p>
      )}
      <Link to={to} className={mine ? styles.go : styles.look}>
        {label} <ArrowRightOutlined aria-hidden="true" />
      </Link>
    </div>
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
