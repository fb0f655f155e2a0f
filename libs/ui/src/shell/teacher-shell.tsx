import { MenuFoldOutlined, MenuOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { M } from '../messages';
import { classes, useNarrow } from '../theme';
import { menuOf } from './app-route';
import { Brand } from './brand';
import { HeaderTools } from './header-tools';
import { ShellMain, SkipLink } from './shell-main';
import type { ShellProps } from './shell-props';
import { SideMenu } from './side-menu';
import styles from './shell.module.css';

const FOLDED = 'qc:menu-folded';

/** The teachers' frame: menu down the side, dense pages beside it; the menu is a drawer below 1100 px. */
export function TeacherShell(props: ShellProps) {
  const narrow = useNarrow(1100);
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) === 'true');
  const [open, setOpen] = useState(false);
  const fold = () => {
    localStorage.setItem(FOLDED, String(!folded));
    setFolded(!folded);
  };
  const menu = (
    <SideMenu entries={menuOf(props.routes, props.account.role)} todo={props.todo} onVisit={() => setOpen(false)} />
  );
  const toggle = narrow
    ? { label: M.shell.openMenu, icon: <MenuOutlined />, act: () => setOpen(true) }
    : {
        label: folded ? M.shell.expand : M.shell.collapse,
        icon: folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />,
        act: fold,
      };
  return (
    <div
      data-folded={folded && !narrow}
      className={classes(styles.side, narrow && styles.sideNarrow, folded && !narrow && styles.folded)}
    >
      <SkipLink />
      <header className={styles.header}>
        <Button type="text" aria-label={toggle.label} icon={toggle.icon} onClick={toggle.act} />
        <Brand />
        <HeaderTools {...props} />
      </header>
      {narrow ? (
        <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={260} title={<Brand />}>
          {menu}
        </Drawer>
      ) : (
        <div className={styles.aside}>{menu}</div>
      )}
      <div className={styles.content}>
        <ShellMain {...props} />
      </div>
    </div>
  );
}
