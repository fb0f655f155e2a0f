import { LookUpEmployerDto } from '@qicheng/contracts';
import { checkUscc, normaliseUscc, USCC_FLAW_TEXT } from '@qicheng/domain';
import { RecordForm } from '@qicheng/ui';
import { Form, Input } from 'antd';
import { REGISTRATION as M } from '../../messages/registration';
import type { StepProps } from './registration-draft';
import { lookUp } from './registration.api';

/** Asks for the credit code, which decides what comes next. */
export function CodeStep({ draft, change }: StepProps) {
  const ask = async (typed: LookUpEmployerDto) => {
    const uscc = normaliseUscc(typed.uscc);
    const place = await lookUp(uscc);
    change({ uscc, place, step: place.kind === 'JOIN' ? 'contact' : 'data' });
  };
  return (
    <RecordForm
      dto={LookUpEmployerDto}
      initialValues={{ uscc: draft.uscc }}
      submitLabel={M.next}
      onSubmit={ask}
      onValues={({ uscc = '' }) => change({ uscc, place: null })}
    >
      <Form.Item
        name="uscc"
        label={M.uscc}
        extra={M.usccHint}
        validateTrigger="onBlur"
        rules={[{ required: true, validator: soundCode }]}
      >
        <Input size="large" maxLength={24} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      </Form.Item>
    </RecordForm>
  );
}

async function soundCode(_rule: unknown, value: string | undefined): Promise<void> {
  const flaw = checkUscc(normaliseUscc(value ?? ''));
  if (flaw !== null) throw new Error(USCC_FLAW_TEXT[flaw]);
}
