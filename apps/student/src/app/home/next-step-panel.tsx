import { ArrowRightOutlined, ClockCircleOutlined, MailOutlined } from '@ant-design/icons';
import { dateTime } from '@qicheng/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { HOME } from '../../messages/home';
import type { MyAgreements } from '../../features/agreement/agreement.api';
import { sortOut } from '../../features/agreement/standing';
import type { OriginReview } from '../../features/origin/origin.api';
import { answerBy, deadlineOf, openingOf } from './deadline';
import styles from './home.module.css';
import { nextStep } from './road';

interface Props {
  readonly review: OriginReview;
  readonly mine: MyAgreements;
}

/** The one big button, until when it can be pressed, and what else waits. */
export function NextStepPanel({ review, mine }: Props) {
  const { to, label, mine: isMine } = nextStep(review.state, mine);
  const [now] = useState(() => new Date());
  const opening = openingOf(review, mine);
  const answer = answerBy(review, mine);
  const deadline =
    opening === undefined ? answer && HOME.window.answer(dateTime(answer)) : deadlineOf(opening, now, dateTime);
  const { current, invited } = sortOut(mine.items);
  const approved = review.state === 'APPROVED' || review.state === 'REPORTED';
  const idle = approved && current.length === 0 && invited.length === 0;
  return (
    <div className={styles.next}>
      {isMine && deadline && (
        <p className={styles.deadline}>
          <ClockCircleOutlined aria-hidden="true" /> {deadline}
        </p>
      )}
      {idle && mine.hindrance !== null && <p className={styles.text}>{HOME.agreement.hindered(mine.hindrance)}</p>}
      {current[0]?.state === 'DRAFT' && invited.length > 0 && (
        <p className={styles.deadline}>
          <MailOutlined aria-hidden="true" /> <Link to="/agreements">{HOME.agreement.alsoInvited(invited.length)}</Link>
        </p>
      )}
      <Link to={to} className={isMine ? styles.go : styles.look}>
        {label} <ArrowRightOutlined aria-hidden="true" />
      </Link>
    </div>
  );
}
