import { WarningOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { FORM } from '../../messages/agreement-form';
import styles from './form.module.css';
import type { DefaultField } from './typed';
import type { AgreementFormState } from './use-agreement-form';

interface Props {
  readonly field: DefaultField;
  readonly form: Pick<AgreementFormState, 'defaultOf' | 'confirmDefault'>;
}

/** Says that an address or contact was only taken over from the register, until it is changed or expressly confirmed. */
export function DefaultMark({ field, form }: Props) {
  const { confirmed } = form.defaultOf(field);
  return (
    <span className={confirmed ? styles.confirmed : styles.mark}>
      {!confirmed && (
        <strong role="status">
          <WarningOutlined aria-hidden="true" /> {FORM.defaults[field]}
        </strong>
      )}
      <Checkbox checked={confirmed} onChange={({ target }) => form.confirmDefault(field, target.checked)}>
        {field === 'employerAddress' ? FORM.defaults.confirmAddress : FORM.defaults.confirmContact}
      </Checkbox>
    </span>
  );
}
