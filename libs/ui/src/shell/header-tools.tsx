import { BellOutlined, DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { ROLE_LABEL } from '@qicheng/domain';
import { Badge, Button, Dropdown, Popover, Select, type MenuProps } from 'antd';
import { Link } from 'react-router';
import { M } from '../messages';
import type { ShellProps } from './shell-props';
import styles from './shell.module.css';

type Props = Pick<ShellProps, 'account' | 'unread' | 'notices' | 'onSignOut' | 'onSwitchRole' | 'accountLinks'>;

/** The right end of every header: role, notices, account. */
export function HeaderTools(props: Props) {
  return (
    <div className={styles.tools}>
      <RoleSwitcher {...props} />
      <NoticeBell {...props} />
      <AccountMenu {...props} />
    </div>
  );
}

function RoleSwitcher({ account, onSwitchRole }: Props) {
  if (account.roles.length < 2 || onSwitchRole === undefined) return null;
  return (
    <Select
      aria-label={M.shell.switchRole}
      value={account.role}
      onChange={onSwitchRole}
      options={account.roles.map((role) => ({ value: role, label: ROLE_LABEL[role] }))}
      popupMatchSelectWidth={false}
      variant="filled"
    />
  );
}

function NoticeBell({ unread, notices }: Props) {
  return (
    <Popover
      content={<div className={styles.notices}>{notices}</div>}
      trigger="click"
      placement="bottomRight"
      arrow={false}
    >
      <Button
        type="text"
        aria-label={M.shell.notices(unread)}
        icon={
          <Badge count={unread} size="small" offset={[5, -3]}>
            <BellOutlined className={styles.bell ?? ''} />
          </Badge>
        }
      />
    </Popover>
  );
}

function AccountMenu({ account, accountLinks = [], onSignOut }: Props) {
  const items: NonNullable<MenuProps['items']> = [
    { key: 'who', type: 'group', label: [ROLE_LABEL[account.role], account.organisation].filter(Boolean).join(' · ') },
    ...accountLinks.map(({ to, label }) => ({ key: to, label: <Link to={to}>{label}</Link> })),
    { type: 'divider' },
    { key: 'out', icon: <LogoutOutlined />, label: M.shell.signOut, onClick: onSignOut },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" aria-label={`${M.shell.account} ${account.name}`} icon={<UserOutlined />}>
        <span className={styles.name}>{account.name}</span>
        <DownOutlined className={styles.caret ?? ''} />
      </Button>
    </Dropdown>
  );
}
