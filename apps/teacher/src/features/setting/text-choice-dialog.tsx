import { ApiProblem } from '@qicheng/api-client';
import { describeError } from '@qicheng/ui';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { SETTING as M } from '../../messages/setting';
import type { SettingValue, SettingView } from './setting.api';
import styles from './setting.module.css';

interface Props {
  readonly setting: Pick<SettingView, 'label' | 'options' | 'optional' | 'longest' | 'range'>;
  readonly effect: string;
  readonly value: string | number;
  readonly onSave: (value: SettingValue) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the new text or number of a choice; it keeps the type it has. */
export function TextChoiceDialog({ setting, effect, value, onSave, onClose }: Props) {
  const { label, optional } = setting;
  const [text, setText] = useState(String(value));
  const [busy, setBusy] = useState(false);
  const [flaw, setFlaw] = useState<string>();
  const trimmed = text.trim();
  const typed = typeof value === 'number' && trimmed !== '' ? Number(trimmed) : trimmed;
  const save = async () => {
    if ((typed === '' && !optional) || Number.isNaN(typed)) return setFlaw(M.tooShort);
    setBusy(true);
    await onSave(typed).catch((error: unknown) => setFlaw(wordsOf(error)));
    setBusy(false);
  };
  return (
    <Modal
      open
      title={M.edit(label)}
      okText={M.save}
      confirmLoading={busy}
      onOk={() => void save()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form layout="vertical" component="div">
        <Form.Item
          label={M.value}
          htmlFor="choice"
          extra={rangeOf(setting)}
          {...(flaw !== undefined && { validateStatus: 'error', help: flaw })}
        >
          <Control setting={setting} text={text} onText={setText} onEnter={() => void save()} />
        </Form.Item>
      </Form>
      <p className={styles.effect}>{effect}</p>
    </Modal>
  );
}

const wordsOf = (error: unknown): string =>
  (error instanceof ApiProblem ? error.fields[0]?.message : undefined) ?? describeError(error).text;

interface ControlProps extends Pick<Props, 'setting'> {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

function Control({ setting: { options, longest, range }, text, onText, onEnter }: ControlProps) {
  if (options) return <Select id="choice" value={text} options={[...options]} onChange={onText} />;
  const [min, max] = range ?? [];
  if (min !== undefined && max !== undefined)
    return (
      <InputNumber
        id="choice"
        value={text === '' ? null : Number(text)}
        min={min}
        max={max}
        precision={0}
        onChange={(number) => onText(String(number ?? ''))}
        onPressEnter={onEnter}
      />
    );
  return (
    <Input
      id="choice"
      value={text}
      maxLength={longest}
      onChange={({ target }) => onText(target.value)}
      onPressEnter={onEnter}
    />
  );
}

function rangeOf({ range }: Props['setting']): string | undefined {
  const [least, most] = range ?? [];
  return least === undefined || most === undefined ? undefined : M.range(least, most);
}
