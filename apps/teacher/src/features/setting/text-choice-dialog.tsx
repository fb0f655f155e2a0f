import { ApiProblem } from '@qicheng/api-client';
import { describeError } from '@qicheng/ui';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { SETTING as M } from '../../messages/setting';
import type { SettingValue, SettingView } from './setting.api';
import styles from './setting.module.css';

interface Props {
  readonly setting: Pick<SettingView, 'label' | 'options' | 'optional' | 'longest'>;
  readonly effect: string;
  readonly value: string | number;
  readonly onSave: (value: SettingValue) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the new text or number of a choice; it keeps the type it has. */
export function TextChoiceDialog({ setting, effect, value, onSave, onClose }: Props) {
  const { label, options, optional, longest } = setting;
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
          {...(flaw !== undefined && { validateStatus: 'error', help: flaw })}
        >
          {options ? (
            <Select id="choice" value={text} options={[...options]} onChange={setText} />
          ) : (
            <Input
              id="choice"
              value={text}
              maxLength={longest}
              onChange={({ target }) => setText(target.value)}
              onPressEnter={() => void save()}
            />
          )}
        </Form.Item>
      </Form>
      <p className={styles.effect}>{effect}</p>
    </Modal>
  );
}

const wordsOf = (error: unknown): string =>
  (error instanceof ApiProblem ? error.fields[0]?.message : undefined) ?? describeError(error).text;
