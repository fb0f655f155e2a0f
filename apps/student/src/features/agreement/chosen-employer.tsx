import { BankOutlined } from '@ant-design/icons';
import { Button, Modal, Tag } from 'antd';
import { useState } from 'react';
import { FORM } from '../../messages/agreement-form';
import { AGREEMENT } from '../../messages/agreement';
import type { MyAgreement } from './agreement.api';
import { EmployerPicker } from './employer-picker';
import styles from './form.module.css';

interface Props {
  readonly agreement: MyAgreement;
  readonly onChange: (employerId: string) => Promise<void>;
}

/** With whom the agreement is made, and the way to another company while there is one. */
export function ChosenEmployer({ agreement, onChange }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { employer, employerName, initiator, agreementNo } = agreement;
  return (
    <section className={styles.employer} aria-label={FORM.choose}>
      <BankOutlined className={styles.icon ?? ''} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.name}>
          {employerName ?? AGREEMENT.unknownEmployer}{' '}
          {employer?.state === 'UNVERIFIED' && <Tag color="warning">{FORM.unverified}</Tag>}
        </p>
        <p className={styles.soft}>
          {employer?.uscc} · {hintOf(agreement)}
        </p>
      </div>
      {initiator === 'STUDENT' && agreementNo === null && (
        <Button onClick={() => setChoosing(true)}>{FORM.change}</Button>
      )}
      <Modal
        open={choosing}
        title={FORM.change}
        footer={null}
        destroyOnHidden
        onCancel={() => setChoosing(false)}
        mask={{ closable: false }}
      >
        <p>{FORM.changeLead}</p>
        <EmployerPicker
          label={FORM.change}
          onPick={async (id) => {
            await onChange(id);
            setChoosing(false);
          }}
        />
      </Modal>
    </section>
  );
}

const hintOf = ({ employer, limits }: MyAgreement): string => {
  if (limits.leftToEmployer) return FORM.confirmsHint;
  return employer?.claimed ? FORM.claimedHint : FORM.unclaimedHint;
};
