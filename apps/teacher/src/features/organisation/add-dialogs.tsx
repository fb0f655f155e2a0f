import { AddClassDto, AddCollegeDto, AddMajorDto } from '@qicheng/contracts';
import { Field, FormDialog } from '@qicheng/ui';
import { ORGANISATION } from '../../messages/organisation';
import type { OrganisationRow } from './organisation-row';
import { useOrganisationActions } from './organisation.api';

const { form: M } = ORGANISATION;

/** What every dialog of this page is given. */
export interface DialogProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A new college. */
export function AddCollege({ onDone, onClose }: DialogProps) {
  const { addCollege } = useOrganisationActions();
  return (
    <FormDialog
      title={M.addCollege}
      dto={AddCollegeDto}
      submitLabel={M.save}
      onSubmit={({ name, code }) => addCollege({ name, code }).then(onDone)}
      onClose={onClose}
    >
      <Field name="name" label={M.name} />
      <Field name="code" label={M.collegeCode} />
    </FormDialog>
  );
}

/** A new major below a college. */
export function AddMajor({ row, onDone, onClose }: DialogProps & { readonly row: OrganisationRow }) {
  const { addMajor } = useOrganisationActions();
  return (
    <FormDialog
      title={M.addMajor(row.name)}
      dto={AddMajorDto}
      initialValues={{ collegeId: row.id }}
      submitLabel={M.save}
      onSubmit={({ name, code }) => addMajor({ collegeId: row.id, name, code }).then(onDone)}
      onClose={onClose}
    >
      <Field name="name" label={M.name} />
      <Field name="code" label={M.majorCode} hint={M.majorCodeHint} />
    </FormDialog>
  );
}

/** A new class below a major. */
export function AddClass({ row, onDone, onClose }: DialogProps & { readonly row: OrganisationRow }) {
  const { addClass } = useOrganisationActions();
  return (
    <FormDialog
      title={M.addClass(row.name)}
      dto={AddClassDto}
      initialValues={{ majorId: row.id }}
      submitLabel={M.save}
      onSubmit={({ name, gradYear }) => addClass({ majorId: row.id, name, gradYear }).then(onDone)}
      onClose={onClose}
    >
      <Field name="name" label={M.name} />
      <Field name="gradYear" label={M.gradYear} hint={M.gradYearHint} />
    </FormDialog>
  );
}
