import { LookUpInviteeDto } from '@qicheng/contracts';
import { Field, FormSection, RecordForm } from '@qicheng/ui';
import { INVITATION } from '../../messages/invitation';
import { lookUpInvitee, type Invitee } from './invitation.api';

/** A graduate who was found, and how they were named. */
export interface Found {
  readonly named: LookUpInviteeDto;
  readonly invitee: Invitee;
}

interface Props {
  readonly named: Partial<LookUpInviteeDto>;
  readonly onNamed: (named: Partial<LookUpInviteeDto>) => void;
  readonly onFound: (found: Found) => void;
}

/** Names a graduate by one of their numbers and by name; says so when nobody fits both. */
export function FindInvitee({ named, onNamed, onFound }: Props) {
  const find = async ({ studentKey, name }: LookUpInviteeDto) => {
    const asked = { studentKey, name };
    const invitee = await lookUpInvitee(asked);
    if (invitee !== undefined) onFound({ named: asked, invitee });
  };
  return (
    <RecordForm
      dto={LookUpInviteeDto}
      initialValues={named}
      onValues={onNamed}
      onSubmit={find}
      submitLabel={INVITATION.find.button}
    >
      <FormSection title={INVITATION.steps.find} hint={INVITATION.find.hint}>
        <Field name="studentKey" label={INVITATION.find.key} />
        <Field name="name" label={INVITATION.find.name} />
      </FormSection>
    </RecordForm>
  );
}
