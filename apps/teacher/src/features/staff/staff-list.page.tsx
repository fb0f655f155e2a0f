import { UserAddOutlined } from '@ant-design/icons';
import { STAFF_ROLES } from '@qicheng/contracts';
import { ROLE_LABEL } from '@qicheng/domain';
import { Empty, FilterBar, PageHeader, RecordTable, useListQuery, type FilterField } from '@qicheng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { STAFF as M } from '../../messages/staff';
import { IssuedPassword } from './issued-password';
import { StaffActions } from './staff-actions';
import { staffColumns } from './staff-columns';
import { EditStaff, OpenStaff } from './staff-dialog';
import { staffQuery, useColleges, useStaff, type IssuedPasswordView, type StaffView } from './staff.api';

type Dialog =
  | { readonly kind: 'open' }
  | { readonly kind: 'edit'; readonly staff: StaffView }
  | { readonly kind: 'issued'; readonly issued: IssuedPasswordView; readonly title: string };

/** Who works here: open, change, disable and help staff accounts. */
export default function StaffListPage() {
  const list = useListQuery();
  const { data, error, isPlaceholderData, refetch } = useStaff(staffQuery(list.query));
  const [dialog, setDialog] = useState<Dialog>();
  const issue = (title: string) => (issued: IssuedPasswordView) => setDialog({ kind: 'issued', issued, title });
  const columns = staffColumns((staff) => (
    <StaffActions staff={staff} onEdit={() => setDialog({ kind: 'edit', staff })} onReset={issue(M.issued.reset)} />
  ));
  const open = (
    <Button type="primary" icon={<UserAddOutlined />} onClick={() => setDialog({ kind: 'open' })}>
      {M.open}
    </Button>
  );
  const close = () => setDialog(undefined);
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} actions={open} />
      <FilterBar list={list} fields={useStaffFilters()} />
      <RecordTable
        id="staff"
        label={M.list}
        rowKey="id"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={columns}
        onRetry={() => void refetch()}
        empty={<Empty title={M.empty} hint={M.emptyHint} action={open} />}
      />
      {dialog?.kind === 'open' && <OpenStaff onOpened={issue(M.issued.opened)} onClose={close} />}
      {dialog?.kind === 'edit' && <EditStaff staff={dialog.staff} onClose={close} />}
      {dialog?.kind === 'issued' && <IssuedPassword issued={dialog.issued} title={dialog.title} onClose={close} />}
    </>
  );
}

function useStaffFilters(): FilterField[] {
  const { data: colleges, isPending } = useColleges();
  return [
    { kind: 'keyword', name: 'keyword', label: M.filter.keyword, placeholder: M.filter.keywordHint },
    {
      kind: 'select',
      name: 'role',
      label: M.filter.role,
      options: STAFF_ROLES.map((role) => ({ value: role, label: ROLE_LABEL[role] })),
    },
    { kind: 'select', name: 'collegeId', label: M.filter.college, options: colleges ?? [], loading: isPending },
  ];
}
