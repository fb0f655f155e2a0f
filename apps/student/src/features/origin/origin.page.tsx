import { originWorkflow } from '@qicheng/domain';
import { PageHeader, QueryFace, StateTag } from '@qicheng/ui';
import { Alert } from 'antd';
import { MENU } from '../../messages/menu';
import { ORIGIN } from '../../messages/origin';
import { LockedOrigin } from './locked-origin';
import { MyCorrections } from './my-corrections';
import { OriginForm } from './origin-form';
import { useOrigin } from './origin.api';
import styles from './origin.module.css';

/** The graduate's origin information: a form while it may be changed, a sheet otherwise. */
export default function OriginPage() {
  const query = useOrigin();
  return (
    <QueryFace query={query} shape="form" page>
      {(review) => (
        <>
          <PageHeader
            title={MENU.origin}
            tag={<StateTag flow={originWorkflow} state={review.state} />}
            {...(review.editable && { lead: ORIGIN.lead })}
          />
          {review.returnReason !== null && (
            <Alert
              className={styles.alert ?? ''}
              type="error"
              showIcon
              title={ORIGIN.returned}
              description={review.returnReason}
            />
          )}
          {review.editable ? <OriginForm review={review} /> : <LockedOrigin review={review} />}
          <MyCorrections />
        </>
      )}
    </QueryFace>
  );
}
