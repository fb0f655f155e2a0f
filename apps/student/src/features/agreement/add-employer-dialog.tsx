import { AddEmployerDto } from '@qicheng/contracts';
import { checkUscc, normaliseUscc, USCC_FLAW_TEXT } from '@qicheng/domain';
import { Field, FormDialog } from '@qicheng/ui';
import { App, Form, Input } from 'antd';
import { FORM } from '../../messages/agreement-form';
import { addEmployer, type EmployerHit } from './employer.api';

interface Props {
  /** What was searched for in vain. */
  readonly typed: string;
  readonly onAdded: (employer: EmployerHit) => void;
  readonly onClose: () => void;
}

/** Adds a company that the library lacks, by name and a credit code that is checked while it is typed. */
export function AddEmployerDialog({ typed, onAdded, onClose }: Props) {
  const { message } = App.useApp();
  const add = async ({ name, uscc }: AddEmployerDto) => {
    const { created, ...employer } = await addEmployer({ name: name.trim(), uscc: normaliseUscc(uscc) });
    if (created) void message.success(FORM.missing.done);
    else void message.info(FORM.missing.known(employer.name));
    onAdded(employer);
    onClose();
  };
  return (
    <FormDialog
      title={FORM.missing.title}
      dto={AddEmployerDto}
      initialValues={{ name: typed }}
      submitLabel={FORM.missing.ok}
      onSubmit={add}
      onClose={onClose}
    >
      <p>{FORM.missing.lead}</p>
      <Field name="name" label={FORM.missing.name}>
        <Input maxLength={120} autoComplete="off" />
      </Field>
      <Form.Item
        name="uscc"
        label={FORM.missing.uscc}
        validateTrigger="onBlur"
        rules={[{ required: true, validator: soundCode }]}
      >
        <Input maxLength={24} placeholder={FORM.missing.usccHint} autoComplete="off" autoCapitalize="characters" />
      </Form.Item>
    </FormDialog>
  );
}

async function soundCode(_rule: unknown, value: string | undefined): Promise<void> {
  const flaw = checkUscc(normaliseUscc(value ?? ''));
  if (flaw !== null) throw new Error(USCC_FLAW_TEXT[flaw]);
}
