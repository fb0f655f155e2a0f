import { EyeOutlined } from '@ant-design/icons';
import { isOffered } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { ACTS } from '../../messages/agreement';
import { FORM } from '../../messages/agreement-form';
import { useAgreementActions, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import type { AgreementFormState } from './use-agreement-form';

interface Props {
  readonly agreement: MyAgreement;
  readonly form: Pick<AgreementFormState, 'preview' | 'draft'>;
}

/** Looking at the sheet at any time, and giving the draft up. */
export function FormTools({ agreement, form }: Props) {
  const { act, latest } = useAgreementActions(agreement.id);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const discard = async () => {
    await act('discard', { version: latest()?.version ?? agreement.version });
    form.draft.clear();
    void message.success(ACTS.discard.done);
    await navigate('/agreements');
  };
  return (
    <div className={styles.tools}>
      <Button icon={<EyeOutlined aria-hidden="true" />} onClick={form.preview}>
        {FORM.preview}
      </Button>
      {isOffered(agreement, 'discard') && (
        <ConfirmAction
          label={ACTS.discard.label}
          next={ACTS.discard.next}
          actor={ACTS.discard.actor}
          button={{ danger: true }}
          onConfirm={discard}
        />
      )}
    </div>
  );
}
