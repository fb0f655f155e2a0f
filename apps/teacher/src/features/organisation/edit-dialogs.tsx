import { EditClassDto, EditCollegeDto, EditMajorDto } from '@qicheng/contracts';
import { Field, FormDialog } from '@qicheng/ui';
import { ORGANISATION } from '../../messages/organisation';
import type { DialogProps } from './add-dialogs';
import type { OrganisationRow } from './organisation-row';
import { useOrganisationActions } from './organisation.api';

const { form: M } = ORGANISATION;

type Props = DialogProps & { readonly row: OrganisationRow };

/** Changes the name, and the code where there is one. */
export function EditRow(props: Props) {
  return props.row.level === 'class' ? <EditClass {...props} /> : <EditCoded {...props} />;
}

function EditCoded({ row, onDone, onClose }: Props) {
  const { editCollege, editMajor } = useOrganisationActions();
  const isCollege = row.level === 'college';
  const save = isCollege ? editCollege : editMajor;
  return (
    <FormDialog
      title={M.edit(row.name)}
      dto={isCollege ? EditCollegeDto : EditMajorDto}
      initialValues={{ name: row.name, code: row.code ?? '', version: row.version }}
      submitLabel={M.save}
      onSubmit={({ name, code }) => save(row.id, { name, code, version: row.version }).then(onDone)}
      onClose={onClose}
    >
      <Field name="name" label={M.name} hint={M.renameHint} />
      <Field name="code" label={isCollege ? M.collegeCode : M.majorCode} />
    </FormDialog>
  );
}

function EditClass({ row, onDone, onClose }: Props) {
  const { editClass } = useOrganisationActions();
  return (
    <FormDialog
      title={M.edit(row.name)}
      dto={EditClassDto}
      initialValues={{ name: row.name, version: row.version }}
      submitLabel={M.save}
      onSubmit={({ name }) => editClass(row.id, { name, version: row.version }).then(onDone)}
      onClose={onClose}
    >
      <Field name="name" label={M.name} hint={M.renameHint} />
    </FormDialog>
  );
}
