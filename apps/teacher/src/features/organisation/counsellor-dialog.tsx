import { SetCounsellorsDto } from '@qicheng/contracts';
import { Field, FormDialog } from '@qicheng/ui';
import { Select } from 'antd';
import { ORGANISATION } from '../../messages/organisation';
import type { DialogProps } from './add-dialogs';
import type { OrganisationRow } from './organisation-row';
import { useCounsellors, useOrganisationActions } from './organisation.api';

const { form: M, person } = ORGANISATION;

/** Says who looks after a class, by staff number; a number may come before its account. */
export function CounsellorDialog({ row, onDone, onClose }: DialogProps & { readonly row: OrganisationRow }) {
  const { setCounsellors } = useOrganisationActions();
  const { data, isPending } = useCounsellors(true);
  const options = (data?.items ?? []).flatMap(({ name, staffNo }) =>
    staffNo === null ? [] : [{ value: staffNo, label: person(name, staffNo) }],
  );
  return (
    <FormDialog
      title={M.counsellors(row.name)}
      dto={SetCounsellorsDto}
      initialValues={{ staffNos: (row.counsellors ?? []).map(({ staffNo }) => staffNo) }}
      submitLabel={M.save}
      onSubmit={({ staffNos }) => setCounsellors(row.id, staffNos).then(onDone)}
      onClose={onClose}
    >
      <Field name="staffNos" label={M.staffNos} hint={M.staffNosHint} wide>
        <Select
          mode="tags"
          options={options}
          loading={isPending}
          tokenSeparators={[' ', ',', '，', '、']}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Field>
    </FormDialog>
  );
}
