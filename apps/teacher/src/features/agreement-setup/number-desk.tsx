import { Empty, QueryFace } from '@qicheng/ui';
import { Alert, Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { useNumberCounts, type NumberCountView } from './agreement-setup.api';
import styles from './agreement-setup.module.css';
import { NumberBook } from './number-book';
import { AssignClass, AssignNumber, TakeIn, TakeRange } from './number-dialogs';
import { levelText } from './number-level';

const { numbers: M } = AGREEMENT_SETUP;

/** The ledger of numbers: how many there are, and taking some in advance. */
export function NumberDesk() {
  const [dialog, setDialog] = useState<'range' | 'import' | 'class' | 'assign'>();
  const [result, setResult] = useState<string>();
  const counts = useNumberCounts();
  const finish = (text: string) => {
    setResult(text);
    setDialog(undefined);
  };
  const close = () => setDialog(undefined);
  return (
    <div className={styles.editor}>
      <div className={styles.deskHead}>
        <p>{M.lead}</p>
        <Button onClick={() => setDialog('range')}>{M.range}</Button>
        <Button onClick={() => setDialog('import')}>{M.takeIn}</Button>
        <Button onClick={() => setDialog('class')}>{M.assignClass}</Button>
        <Button type="primary" onClick={() => setDialog('assign')}>
          {M.assign}
        </Button>
      </div>
      {result !== undefined && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={result}
          closable={{ onClose: () => setResult(undefined) }}
        />
      )}
      <QueryFace
        query={counts}
        shape="table"
        isEmpty={(rows) => rows.length === 0}
        empty={<Empty title={M.empty} hint={M.emptyHint} />}
      >
        {(rows) => (
          <Table<NumberCountView>
            aria-label={M.list}
            rowKey={({ gradYear, level }) => `${gradYear}${level}`}
            size="medium"
            columns={COLUMNS}
            dataSource={rows}
            pagination={false}
          />
        )}
      </QueryFace>
      <NumberBook onDone={finish} />
      {dialog === 'import' && <TakeIn onDone={finish} onClose={close} />}
      {dialog === 'class' && <AssignClass onDone={finish} onClose={close} />}
      {dialog === 'range' && <TakeRange onDone={finish} onClose={close} />}
      {dialog === 'assign' && <AssignNumber onDone={finish} onClose={close} />}
    </div>
  );
}

const amount = (key: 'free' | 'allocated' | 'used' | 'void' | 'next') =>
  ({
    key,
    title: M.column[key],
    align: 'right',
    width: 130,
    render: (_: unknown, row: NumberCountView) => row[key].toLocaleString('zh-CN'),
  }) as const;

const COLUMNS: TableColumnsType<NumberCountView> = [
  { key: 'gradYear', title: M.column.gradYear, width: 120, render: (_, { gradYear }) => M.year(gradYear) },
  { key: 'level', title: M.column.level, render: (_, { level }) => levelText(level) },
  amount('free'),
  amount('allocated'),
  amount('used'),
  amount('void'),
  amount('next'),
];
