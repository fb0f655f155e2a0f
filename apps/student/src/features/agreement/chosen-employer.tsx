import { BankOutlined } from '@ant-design/icons';
import { PartnerCard } from '@qicheng/records';
import { Button, Modal, Tag } from 'antd';
import { useState } from 'react';
import { FORM } from '../../messages/agreement-form';
import { AGREEMENT } from '../../messages/agreement';
import type { MyAgreement } from './agreement.api';
import { EmployerPicker } from './employer-picker';

interface Props {
  readonly agreement: MyAgreement;
  readonly onChange: (employerId: string) => Promise<void>;
}

/** With whom the agreement is made, and the way to another company while there is one. */
export function ChosenEmployer({ agreement, onChange }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { employer, employerName, initiator, agreementNo } = agreement;
  return (
    <>
      <PartnerCard
        label={FORM.choose}
        icon={<BankOutlined />}
        name={
          <>
            {employerName ?? AGREEMENT.unknownEmployer}{' '}
            {employer?.state === 'UNVERIFIED' && <Tag color="warning">{FORM.unverified}</Tag>}
          </>
        }
        about={[employer?.uscc, hintOf(agreement)].filter(Boolean).join(' · ')}
        action={
          initiator === 'STUDENT' &&
          agreementNo === null && <Button onClick={() => setChoosing(true)}>{FORM.change}</Button>
        }
      />
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
    </>
  );
}

const hintOf = ({ employer, limits }: MyAgreement): string => {
  if (limits.leftToEmployer) return FORM.confirmsHint;
  return employer?.claimed ? FORM.claimedHint : FORM.unclaimedHint;
};
