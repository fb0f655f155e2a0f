import { DownloadOutlined } from '@ant-design/icons';
import { ReasonDialog, useAccount } from '@qicheng/ui';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { GRADUATE } from '../messages/graduate';
import { downloadGraduates, type GraduateQuery } from './download-graduates';
import styles from './export.module.css';

const { export: M } = GRADUATE;

interface Props {
  readonly query: GraduateQuery;
  readonly total: number;
}

/** Exports every row the filters find, for a reason that is kept. */
export function ExportGraduates({ query, total }: Props) {
  const [open, setOpen] = useState(false);
  const [personal, setPersonal] = useState(false);
  const { message } = App.useApp();
  const mayUnmask = useAccount().role === 'CENTRE_ADMIN';
  const download = async (reason: string) => {
    await downloadGraduates(query, reason, personal);
    setOpen(false);
    message.success(M.done);
  };
  return (
    <>
      <Button
        icon={<DownloadOutlined />}
        disabled={total === 0}
        title={total === 0 ? M.none : ''}
        onClick={() => setOpen(true)}
      >
        {M.button}
      </Button>
      <ReasonDialog
        open={open}
        title={M.title}
        label={M.reason}
        max={200}
        okText={M.button}
        onOk={download}
        onCancel={() => setOpen(false)}
        lead={
          <div className={styles.lead}>
            <p>{M.lead(total.toLocaleString('zh-CN'))}</p>
            {mayUnmask && (
              <Checkbox checked={personal} onChange={({ target }) => setPersonal(target.checked)}>
                {M.personal}
              </Checkbox>
            )}
            {mayUnmask && <small>{M.personalHint}</small>}
          </div>
        }
      />
    </>
  );
}
