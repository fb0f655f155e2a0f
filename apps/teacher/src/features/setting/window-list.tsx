import { ConfirmAction, Empty, QueryFace, dateTime } from '@qicheng/ui';
import { App, Button, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { SETTING as M } from '../../messages/setting';
import { cohortOf, levelOf, phaseOf, type Phase } from './opening';
import { useSettingActions, useWindows, type WindowView } from './setting.api';
import styles from './setting.module.css';
import { WindowDialog } from './window-dialog';

const TONE: Readonly<Record<Phase, string>> = { upcoming: 'default', open: 'success', closed: 'warning' };

/** When each flow is open for which cohort and level. */
export function WindowList() {
  const windows = useWindows();
  const [edited, setEdited] = useState<WindowView | 'new'>();
  return (
    <section className={styles.card} aria-labelledby="windows">
      <header className={styles.head}>
        <div>
          <h2 id="windows">{M.windows}</h2>
          <p>{M.windowsLead}</p>
        </div>
        <Button type="primary" onClick={() => setEdited('new')}>
          {M.addWindow}
        </Button>
      </header>
      <div className={styles.body}>
        <QueryFace
          query={windows}
          shape="table"
          isEmpty={(all) => all.length === 0}
          empty={<Empty title={M.windowsEmpty} hint={M.windowsEmptyHint} compact />}
        >
          {(all) => (
            <Table<WindowView>
              aria-label={M.windowsTable}
              rowKey="id"
              size="medium"
              columns={columns(setEdited, new Date(windows.dataUpdatedAt))}
              dataSource={all}
              pagination={false}
              scroll={{ x: 920 }}
            />
          )}
        </QueryFace>
      </div>
      {edited && <WindowDialog {...(edited !== 'new' && { window: edited })} onClose={() => setEdited(undefined)} />}
    </section>
  );
}

const columns = (edit: (window: WindowView) => void, now: Date): TableColumnsType<WindowView> => [
  { key: 'flow', title: M.flow, render: (_, { flow }) => M.flows[flow] },
  { key: 'gradYear', title: M.gradYear, width: 110, render: (_, { gradYear }) => M.year(gradYear) },
  { key: 'level', title: M.level, width: 140, render: (_, { educationLevel }) => levelOf(educationLevel) },
  { key: 'opensAt', title: M.opensAt, width: 160, render: (_, { opensAt }) => dateTime(opensAt) },
  { key: 'closesAt', title: M.closesAt, width: 160, render: (_, { closesAt }) => dateTime(closesAt) },
  { key: 'state', title: M.state, width: 100, render: (_, window) => <PhaseTag window={window} now={now} /> },
  {
    key: 'actions',
    title: M.actions,
    width: 150,
    render: (_, window) => <Actions window={window} onEdit={() => edit(window)} />,
  },
];

function Actions({ window, onEdit }: { readonly window: WindowView; readonly onEdit: () => void }) {
  const { id, gradYear, educationLevel } = window;
  const { removeWindow } = useSettingActions();
  const { message } = App.useApp();
  const cohort = cohortOf(gradYear, educationLevel);
  const remove = async () => {
    await removeWindow(id);
    message.success(M.removed);
  };
  return (
    <>
      <Button type="link" size="small" aria-label={M.editWindow(cohort)} onClick={onEdit}>
        {M.change}
      </Button>
      <ConfirmAction
        label={M.removeWindow}
        next={educationLevel === null ? M.removeCohort(cohort) : M.removeLevel(gradYear, levelOf(educationLevel))}
        onConfirm={remove}
        button={{ size: 'small', danger: true }}
      />
    </>
  );
}

function PhaseTag({ window: { open, opensAt, closesAt }, now }: { readonly window: WindowView; readonly now: Date }) {
  const phase = open ? 'open' : phaseOf(new Date(opensAt), new Date(closesAt), now);
  return (
    <Tag color={TONE[phase]} variant="outlined">
      {M[phase]}
    </Tag>
  );
}
