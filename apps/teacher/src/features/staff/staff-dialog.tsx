import { EditStaffDto, OpenStaffDto } from '@qicheng/contracts';
import { Field, FormDialog } from '@qicheng/ui';
import { App } from 'antd';
import { STAFF } from '../../messages/staff';
import { RolesControl } from './roles-control';
import { grantsFrom } from './staff-grants';
import { useStaffActions, type IssuedPasswordView, type StaffView } from './staff.api';

const { form: M } = STAFF;

interface OpenProps {
  readonly onOpened: (issued: IssuedPasswordView) => void;
  readonly onClose: () => void;
}

/** Opens an account; hands over the password that is shown once. */
export function OpenStaff({ onOpened, onClose }: OpenProps) {
  const { open } = useStaffActions();
  return (
    <FormDialog
      title={M.open}
      dto={OpenStaffDto}
      initialValues={{ roles: [] }}
      submitLabel={M.submitOpen}
      onSubmit={async (values) => {
        const issued = await open(bodyOf(values));
        onClose();
        if (issued) onOpened(issued);
      }}
      onClose={onClose}
    >
      <StaffFields />
    </FormDialog>
  );
}

interface EditProps {
  readonly staff: StaffView;
  readonly onClose: () => void;
}

/** Changes what the centre keeps about a member of staff. */
export function EditStaff({ staff, onClose }: EditProps) {
  const { edit } = useStaffActions();
  const { message } = App.useApp();
  const { id, name, mobile, staffNo, email, version } = staff;
  return (
    <FormDialog
      title={M.edit(name)}
      dto={EditStaffDto}
      initialValues={{ name, mobile, staffNo: staffNo ?? '', email, roles: grantsFrom(staff.roles), version }}
      submitLabel={M.submitEdit}
      onSubmit={async (values) => {
        await edit(id, { ...bodyOf(values), version });
        message.success(STAFF.saved);
        onClose();
      }}
      onClose={onClose}
    >
      <StaffFields />
    </FormDialog>
  );
}

const bodyOf = ({ name, mobile, staffNo, email, roles }: OpenStaffDto) => ({
  name,
  mobile,
  staffNo,
  email: email || null,
  roles,
});

const StaffFields = () => (
  <>
    <Field name="name" label={M.name} />
    <Field name="mobile" label={M.mobile} hint={M.mobileHint} />
    <Field name="staffNo" label={M.staffNo} hint={M.staffNoHint} />
    <Field name="email" label={M.email} hint={M.emailHint} />
    <Field name="roles" label={M.roles} hint={M.rolesHint}>
      <RolesControl />
    </Field>
  </>
);
