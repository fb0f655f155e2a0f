import { employerText, type EmployerFieldKey } from '@qicheng/domain';
import { EmployerSheet, hindranceOf, isOffered } from '@qicheng/records';
import { ConfirmAction, dateTime } from '@qicheng/ui';
import { Alert, App } from 'antd';
import { APPLICATION as M } from '../../messages/company';
import { useCompanyActions, type Application } from './company.api';
import styles from './company.module.css';
import { reviewerOf } from './reviewer';

/** An application that waits for its reviewer, to read and to take back. */
export function PendingApplication({ application }: { readonly application: Application }) {
  const { kind, values, submittedAt } = application;
  return (
    <>
      <Alert
        className={styles.notice ?? ''}
        type="info"
        showIcon
        title={M.pending.title}
        description={M.pending.text(reviewerOf(kind), dateTime(submittedAt))}
        action={<Withdraw application={application} />}
      />
      {kind !== 'JOIN' && <EmployerSheet values={values} noteOf={(field) => formerly(application, field)} />}
    </>
  );
}

/** What the library says of a field that a change of certified data replaces. */
function formerly({ kind, values, registered }: Application, field: EmployerFieldKey) {
  const before = registered?.[field];
  if (kind !== 'CHANGE' || !before || before === values[field]) return undefined;
  return M.pending.before(employerText(field, before));
}

function Withdraw({ application }: { readonly application: Application }) {
  const { act } = useCompanyActions();
  const { message } = App.useApp();
  const { label, next, actor, done } = M.withdraw;
  if (!isOffered(application, 'withdraw')) return null;
  return (
    <ConfirmAction
      label={label}
      next={next}
      actor={actor}
      obstacle={hindranceOf(application, 'withdraw')}
      onConfirm={async () => {
        await act(application.id, 'withdraw', { version: application.version });
        void message.success(done);
      }}
    />
  );
}
