import { employerText, isEmployerFieldKey, type EmployerValues } from '@qicheng/domain';
import { EmployerSheet, useRegionName } from '@qicheng/records';
import { Link } from 'react-router';
import { APPLICATION as M } from '../../messages/employer-application';
import { ReviewPage, SheetDesk, type DeskProps } from '../../review';
import { Applicant, Licence } from './application-aside';
import { applicationReview } from './application-review.kind';
import { differingFields } from './application-differences';
import type { ApplicationTypes, ApplicationView } from './application.api';
import styles from './application.module.css';

type Desk = DeskProps<ApplicationTypes>;

/** One application: what is applied for, what the library says instead, the licence, and the opinion. */
export default function ApplicationReviewPage() {
  return <ReviewPage kind={applicationReview} desk={ApplicationDesk} tools={LibraryLink} />;
}

function ApplicationDesk(props: Desk) {
  const { view } = props;
  return (
    <SheetDesk {...props}>
      <div className={styles.desk}>
        <p className={styles.kind}>{M.kind[view.kind]}</p>
        <div className={styles.pair}>
          <Applicant view={view} />
          <Licence view={view} />
        </div>
        {view.kind !== 'JOIN' && <Applied view={view} />}
      </div>
    </SheetDesk>
  );
}

function Applied({ view }: { readonly view: ApplicationView }) {
  const regionName = useRegionName();
  const applied: EmployerValues = view.values;
  const registered: EmployerValues | null = view.registered;
  const differing = differingFields(registered, applied);
  return (
    <section className={styles.content} aria-labelledby="applied">
      <h2 id="applied">{M.content}</h2>
      {registered !== null && <p className={styles.summary}>{M.differs(differing.length)}</p>}
      <EmployerSheet
        values={applied}
        noteOf={(field) =>
          isEmployerFieldKey(field) && differing.includes(field) ? (
            <mark className={styles.differs}>{M.inLibrary(employerText(field, registered?.[field], regionName))}</mark>
          ) : undefined
        }
      />
    </section>
  );
}

const LibraryLink = ({ view: { employerId } }: Desk) =>
  employerId === null ? null : <Link to={`/employers/${employerId}`}>{M.library}</Link>;
