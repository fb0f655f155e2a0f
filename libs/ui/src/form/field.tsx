import { Form, Input } from 'antd';
import { use, type ReactElement, type ReactNode } from 'react';
import { classes } from '../theme';
import styles from './form.module.css';
import { RecordFormContext } from './record-form-context';

interface Props {
  /** The DTO's field. */
  readonly name: string;
  readonly label: string;
  /** The control; a text box when left out. */
  readonly children?: ReactElement;
  readonly hint?: ReactNode;
  /** Takes the whole row of its section. */
  readonly wide?: boolean;
  /** Validated again when these change. */
  readonly dependsOn?: readonly string[];
}

/** One labelled control with the DTO's rules. */
export function Field({ name, label, children = <Input />, hint, wide = false, dependsOn }: Props) {
  const { rulesOf } = use(RecordFormContext);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={rulesOf(name)}
      extra={hint}
      validateTrigger="onBlur"
      validateFirst
      className={classes(wide && styles.wide)}
      {...(dependsOn && { dependencies: [...dependsOn] })}
    >
      {children}
    </Form.Item>
  );
}
