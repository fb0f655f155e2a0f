import { ReasonDialog } from '@qicheng/ui';
import { App, Button, Switch } from 'antd';
import { useState } from 'react';
import { SETTING as M } from '../../messages/setting';
import { useSettingActions, type SettingValue, type SettingView } from './setting.api';
import styles from './setting.module.css';
import { TextChoiceDialog } from './text-choice-dialog';

const inWords = (value: SettingValue, options: SettingView['options']): string => {
  if (typeof value === 'boolean') return value ? M.on : M.off;
  return options?.find((option) => option.value === value)?.label ?? (value === '' ? M.empty : String(value));
};

/** One choice of the school: what it does, what it is, and the way to change it. */
export function ChoiceRow({ setting }: { readonly setting: SettingView }) {
  const { label, help, value, defaultValue, options } = setting;
  const [asking, setAsking] = useState(false);
  const save = useSaveChoice(setting.key, () => setAsking(false));
  const close = () => setAsking(false);
  return (
    <li className={styles.choice}>
      <div>
        <strong>{label}</strong>
        {value !== defaultValue && <small>{M.defaultIs(inWords(defaultValue, options))}</small>}
        <p>{help}</p>
      </div>
      {typeof value === 'boolean' ? (
        <Switch
          checked={value}
          checkedChildren={M.on}
          unCheckedChildren={M.off}
          aria-label={label}
          onChange={() => setAsking(true)}
        />
      ) : (
        <div className={styles.value}>
          <span>{inWords(value, options)}</span>
          <Button aria-label={M.edit(label)} onClick={() => setAsking(true)}>
            {M.change}
          </Button>
        </div>
      )}
      {typeof value === 'boolean' ? (
        <ReasonDialog
          open={asking}
          title={value ? M.turnOff(label) : M.turnOn(label)}
          lead={M.effect(help)}
          okText={M.save}
          onOk={() => save(!value)}
          onCancel={close}
        />
      ) : (
        asking && (
          <TextChoiceDialog setting={setting} effect={M.effect(help)} value={value} onSave={save} onClose={close} />
        )
      )}
    </li>
  );
}

function useSaveChoice(key: string, done: () => void) {
  const { save } = useSettingActions();
  const { message } = App.useApp();
  return async (value: SettingValue) => {
    await save(key, value);
    message.success(M.saved);
    done();
  };
}
