import { Empty, PageHeader, QueryFace, AccountTag, dateTime } from '@qicheng/ui';
import { Input, Table, type TableColumnsType } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { GRADUATE } from '../../messages/graduate';
import { useStudentAccounts, type StudentAccountView } from './graduate.api';
import styles from './graduate.module.css';
import { StudentAccountActions } from './student-account-actions';

const { search: M, account: A, column: C } = GRADUATE;

const COLUMNS: TableColumnsType<StudentAccountView> = [
  {
    key: 'name',
    title: C.name,
    width: 120,
    render: (_, { studentId, name }) => <Link to={`/graduates/${studentId}`}>{name}</Link>,
  },
  { key: 'studentNo', title: C.studentNo, dataIndex: 'studentNo', width: 140 },
  { key: 'class', title: C.class, dataIndex: 'className', ellipsis: true },
  { key: 'status', title: A.status, width: 110, render: (_, { status }) => <AccountTag status={status} /> },
  { key: 'email', title: A.email, width: 180, render: (_, { email }) => email ?? A.noEmail },
  {
    key: 'lastSignIn',
    title: A.lastSignIn,
    width: 150,
    render: (_, { lastSignInAt }) => dateTime(lastSignInAt) || A.never,
  },
  { key: 'actions', title: M.actions, width: 320, render: (_, account) => <StudentAccountActions account={account} /> },
];

/** Finds the accounts of graduates by student number, to help those who cannot sign in. */
export default function StudentAccountPage() {
  const id = useId();
  const [studentNo, setStudentNo] = useState('');
  const accounts = useStudentAccounts(studentNo);
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} />
      <search className={styles.search}>
        <label htmlFor={id}>{M.studentNo}</label>
        <Input.Search
          id={id}
          placeholder={M.hint}
          maxLength={20}
          allowClear
          onSearch={(text) => setStudentNo(text.trim())}
        />
      </search>
      {studentNo.length < 4 ? (
        <Empty title={M.start} hint={M.startHint} />
      ) : (
        <QueryFace
          query={accounts}
          shape="table"
          isEmpty={(found) => found.length === 0}
          empty={<Empty title={M.none} hint={M.noneHint} />}
        >
          {(found) => (
            <Table<StudentAccountView>
              aria-label={M.label}
              rowKey="id"
              size="medium"
              columns={COLUMNS}
              dataSource={found}
              pagination={false}
              scroll={{ x: 1120 }}
            />
          )}
        </QueryFace>
      )}
    </>
  );
}
