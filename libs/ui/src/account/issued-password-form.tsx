import { ReplaceIssuedPasswordDto } from '@qicheng/contracts';
import { Button } from 'antd';
import { RecordForm } from '../form';
import { accountApi } from './account-api';
import type { ActivationForm } from './activation-form';
import { A } from './messages';
import { NewPasswordField } from './new-password-field';

/** A password of one's own in place of the one that somebody else has issued and seen. */
export const IssuedPasswordForm = ({ personal, onDone, onLeave }: ActivationForm) => (
  <RecordForm
    dto={ReplaceIssuedPasswordDto}
    submitLabel={A.issued.submit}
    onSubmit={async ({ password }) => onDone(await accountApi.replaceIssuedPassword({ password }))}
    aside={<Button onClick={onLeave}>{A.activation.other}</Button>}
  >
    <NewPasswordField personal={personal} />
  </RecordForm>
);
