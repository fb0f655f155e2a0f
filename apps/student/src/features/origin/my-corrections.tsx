import { CorrectionList, isOpen, type Correction } from '@qicheng/records';
import { ConfirmAction, FormSection } from '@qicheng/ui';
import { App } from 'antd';
import { CORRECTION } from '../../messages/correction';
import { useCorrectionActions, useCorrections } from './correction.api';
import styles from './origin.module.css';

/** The graduate's own requests, each with the way to take it back; absent while there are none. */
export function MyCorrections() {
  const { data } = useCorrections();
  if (data === undefined || data.items.length === 0) return null;
  return (
    <div className={styles.timeline}>
      <FormSection title={CORRECTION.list}>
        <div className={styles.wide}>
          <CorrectionList items={data.items} actionsOf={(correction) => <Cancel {...correction} />} />
        </div>
      </FormSection>
    </div>
  );
}

function Cancel(correction: Correction) {
  const { id, version } = correction;
  const { cancel } = useCorrectionActions();
  const { message } = App.useApp();
  if (!isOpen(correction, 'cancel')) return null;
  return (
    <ConfirmAction
      label={CORRECTION.cancel}
      next={CORRECTION.cancelNext}
      button={{ size: 'small' }}
      onConfirm={async () => {
        await cancel(id, version);
        void message.success(CORRECTION.cancelled);
      }}
    />
  );
}
