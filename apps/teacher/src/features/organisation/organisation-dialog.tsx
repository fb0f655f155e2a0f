import { App } from 'antd';
import { ORGANISATION as M } from '../../messages/organisation';
import { CounsellorDialog } from './counsellor-dialog';
import type { ChangeWish } from './organisation-actions';
import { AddClass, AddCollege, AddMajor } from './add-dialogs';
import { EditRow } from './edit-dialogs';

interface Props {
  readonly wish: ChangeWish;
  readonly onClose: () => void;
}

/** The form for what the centre wants to change. */
export function OrganisationDialog({ wish, onClose }: Props) {
  const { message } = App.useApp();
  const done = () => {
    message.success(M.saved);
    onClose();
  };
  const dialog = { onDone: done, onClose };
  if (wish.kind === 'addCollege') return <AddCollege {...dialog} />;
  if (wish.kind === 'edit') return <EditRow row={wish.row} {...dialog} />;
  if (wish.kind === 'counsellors') return <CounsellorDialog row={wish.row} {...dialog} />;
  return wish.row.level === 'college' ? (
    <AddMajor row={wish.row} {...dialog} />
  ) : (
    <AddClass row={wish.row} {...dialog} />
  );
}
