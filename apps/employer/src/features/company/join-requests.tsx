import { ConfirmAction, dateTime } from '@qicheng/ui';
import { App } from 'antd';
import { PEOPLE } from '../../messages/company';
import { useApplication, useCompanyActions, type JoinRequest } from './company.api';
import styles from './company.module.css';

const { joining: M } = PEOPLE;

/** Colleagues who want to join, for the company's administrator to decide. */
export const JoinRequests = ({ requests }: { readonly requests: readonly JoinRequest[] }) => (
  <section className={styles.card} aria-labelledby="joining">
    <h2 id="joining">{M.title}</h2>
    <p className={styles.soft}>{M.hint}</p>
    <ul className={styles.people}>
      {requests.map((request) => (
        <li key={request.id}>
          <Asker request={request} />
          <Decision request={request} />
        </li>
      ))}
    </ul>
  </section>
);

interface Props {
  readonly request: JoinRequest;
}

function Asker({ request: { id, applicantName, submittedAt } }: Props) {
  const { data } = useApplication(id);
  return (
    <div>
      <strong>{applicantName}</strong>
      <p className={styles.soft}>{[data?.applicantMobile, data?.applicantEmail].filter(Boolean).join('　')}</p>
      <p className={styles.soft}>{M.line(dateTime(submittedAt))}</p>
    </div>
  );
}

function Decision({ request: { id, version } }: Props) {
  const { act } = useCompanyActions();
  const { message } = App.useApp();
  const decide = async (action: 'approve' | 'return', said: { readonly reason?: string }) => {
    await act(id, action, { version, ...said });
    void message.success(M[action].done);
  };
  return (
    <div className={styles.acts}>
      <ConfirmAction
        label={M.approve.label}
        next={M.approve.next}
        button={{ type: 'primary' }}
        onConfirm={() => decide('approve', {})}
      />
      <ConfirmAction
        label={M.return.label}
        next={M.return.next}
        reasonLabel={M.return.reason}
        button={{ danger: true }}
        onConfirm={(reason) => decide('return', { reason })}
      />
    </div>
  );
}
