import { ROLE_LABEL } from '@qicheng/domain';
import { AccountTag, dateTime, type RecordColumn } from '@qicheng/ui';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { STAFF } from '../../messages/staff';
import type { StaffView } from './staff.api';
import styles from './staff.module.css';

const { column: M } = STAFF;

/** Columns of the staff list. */
export const staffColumns = (actions: (staff: StaffView) => ReactNode): readonly RecordColumn<StaffView>[] => [
  { key: 'name', title: M.name, primary: true, width: 88 },
  { key: 'staffNo', title: M.staffNo, width: 84 },
  { key: 'mobile', title: M.mobile, width: 122 },
  { key: 'roles', title: M.roles, width: 212, render: ({ roles }) => <Roles roles={roles} /> },
  {
    key: 'classes',
    title: M.classes,
    width: 84,
    render: ({ classes }) =>
      classes.length === 0 ? (
        STAFF.noClass
      ) : (
        <span title={classes.map(({ name }) => name).join('、')}>{STAFF.classes(classes.length)}</span>
      ),
  },
  { key: 'status', title: M.status, width: 88, render: ({ status }) => <AccountTag status={status} /> },
  {
    key: 'lastSignIn',
    title: M.lastSignIn,
    width: 136,
    render: ({ lastSignInAt }) => dateTime(lastSignInAt) || STAFF.never,
  },
  { key: 'actions', title: M.actions, width: 196, render: actions },
];

const Roles = ({ roles }: Pick<StaffView, 'roles'>) => (
  <span className={styles.tags}>
    {roles.map(({ role, collegeId, collegeName }) => (
      <Tag key={`${role}${collegeId}`} variant="outlined">
        {STAFF.roleOf(ROLE_LABEL[role], collegeName)}
      </Tag>
    ))}
  </span>
);
