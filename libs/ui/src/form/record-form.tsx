import { Alert, Form, type FormInstance } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import { applyProblem } from './apply-problem';
import { dtoRules, type DtoClass } from './dto-rules';
import { FormActions } from './form-actions';
import { RecordFormContext } from './record-form-context';
import { requiredMark } from './required-mark';

interface Props<Dto extends object> {
  /** Its decorators are the rules. */
  readonly dto: DtoClass<Dto>;
  readonly initialValues?: Partial<Dto>;
  readonly onSubmit: (values: Dto) => Promise<unknown>;
  readonly submitLabel: string;
  readonly children: ReactNode;
  readonly form?: FormInstance<Dto>;
  /** Every change, for drafts. */
  readonly onValues?: (values: Partial<Dto>) => void;
  /** Beside the submit button: draft status, cancel. */
  readonly aside?: ReactNode;
  readonly readOnly?: boolean;
}

/** A form whose rules are a DTO's; the server's complaints land on their fields, and the button waits for the answer. */
export function RecordForm<Dto extends object>(props: Props<Dto>) {
  const { dto, initialValues, onValues, readOnly = false } = props;
  const [own] = Form.useForm<Dto>();
  const form = props.form ?? own;
  const { submit, busy, failure, setFailure } = useSubmit(form, props.onSubmit);
  const setting = useMemo(() => {
    const rules = dtoRules(dto);
    return { rulesOf: (field: string) => rules(field as keyof Dto & string), readOnly };
  }, [dto, readOnly]);
  return (
    <RecordFormContext value={setting}>
      <Form<Dto>
        form={form}
        layout="vertical"
        requiredMark={requiredMark}
        disabled={readOnly}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={() => void submit()}
        onFinishFailed={({ errorFields }) => setFailure(M.form.fix(errorFields.length))}
        {...(initialValues && { initialValues })}
        {...(onValues && { onValuesChange: () => onValues(form.getFieldsValue(true) as Partial<Dto>) })}
      >
        {props.children}
        {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
        {!readOnly && <FormActions label={props.submitLabel} busy={busy} aside={props.aside} />}
      </Form>
    </RecordFormContext>
  );
}

function useSubmit<Dto extends object>(form: FormInstance<Dto>, onSubmit: (values: Dto) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const submit = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onSubmit(form.getFieldsValue(true) as Dto);
    } catch (error) {
      const homeless = applyProblem(form, error);
      setFailure([describeError(error).text, ...homeless].join(' '));
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, failure, setFailure };
}
