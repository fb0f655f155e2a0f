import { ConfirmAction } from '@qicheng/ui';
import { App, Button } from 'antd';
import { ORGANISATION as M } from '../../messages/organisation';
import type { OrganisationRow } from './organisation-row';
import { useOrganisationActions } from './organisation.api';
import styles from './organisation.module.css';

/** What the centre wants to change; `row` is the one to change, or the one to add below. */
export type ChangeWish =
  | { readonly kind: 'addCollege' }
  | { readonly kind: 'add' | 'edit' | 'counsellors'; readonly row: OrganisationRow };

interface Props {
  readonly row: OrganisationRow;
  readonly onWish: (wish: ChangeWish) => void;
}

/** What can be done with one row of the tree. */
export function OrganisationActions({ row, onWish }: Props) {
  const { remove } = useOrganisationActions();
  const { message } = App.useApp();
  const used = row.graduates > 0 || (row.children?.length ?? 0) > 0;
  const wish = (kind: 'add' | 'edit' | 'counsellors', label: string) => (
    <Button type="link" size="small" aria-label={`${label} ${row.name}`} onClick={() => onWish({ kind, row })}>
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {row.level === 'class'
        ? wish('counsellors', M.assign)
        : wish('add', row.level === 'college' ? M.addMajor : M.addClass)}
      {wish('edit', M.edit)}
      <ConfirmAction
        label={M.remove}
        next={M.removeNext(row.name)}
        onConfirm={async () => {
          await remove[row.level](row.id);
          message.success(M.removed(row.name));
        }}
        obstacle={used ? M.notEmpty[row.level] : undefined}
        button={{ type: 'link', size: 'small', danger: true }}
      />
    </div>
  );
}
