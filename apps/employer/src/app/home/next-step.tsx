import { ArrowRightOutlined } from '@ant-design/icons';
import { HomeCard, QueryFace } from '@qicheng/ui';
import { Link } from 'react-router';
import { WORKBENCH } from '../../messages/workbench';
import { useAgreementCounts } from '../../party/agreement.api';
import { useTerminations } from '../../party/terminations.api';
import styles from './home.module.css';

const M = WORKBENCH.next;
const MOST = 100;

/** What waits for the company: agreements to confirm, graduates' terminations to answer; else the way to all agreements. */
export function NextStep() {
  const asked = useTerminations('COUNTERPART_CONFIRM', 1, MOST).data?.items ?? [];
  const answer = asked.filter(({ initiator }) => initiator === 'STUDENT').length;
  return (
    <HomeCard title={WORKBENCH.todo}>
      <QueryFace query={useAgreementCounts()}>
        {(counts) => {
          const confirm = counts.find(({ state }) => state === 'EMPLOYER_CONFIRM')?.count ?? 0;
          return (
            <>
              {confirm > 0 && <Step title={M.confirm(confirm)} hint={M.confirmHint} to={CONFIRM} go={M.confirmGo} />}
              {answer > 0 && <Step title={M.answer(answer)} hint={M.answerHint} to={ANSWER} go={M.answerGo} />}
              {confirm + answer === 0 && <Step title={M.none} hint={M.noneHint} to="/agreements" go={M.look} quiet />}
            </>
          );
        }}
      </QueryFace>
    </HomeCard>
  );
}

const CONFIRM = '/agreements?state=EMPLOYER_CONFIRM';
const ANSWER = '/terminations?state=COUNTERPART_CONFIRM';

interface StepProps {
  readonly title: string;
  readonly hint: string;
  readonly to: string;
  readonly go: string;
  readonly quiet?: boolean;
}

const Step = ({ title, hint, to, go, quiet = false }: StepProps) => (
  <div className={styles.step}>
    <div>
      <strong>{title}</strong>
      <p className={styles.soft}>{hint}</p>
    </div>
    <Link to={to} className={quiet ? styles.look : styles.go}>
      {go} <ArrowRightOutlined aria-hidden="true" />
    </Link>
  </div>
);
