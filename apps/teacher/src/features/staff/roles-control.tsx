import { STAFF_ROLES, type StaffGrantDto } from '@qicheng/contracts';
import { ROLE_LABEL } from '@qicheng/domain';
import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import { STAFF } from '../../messages/staff';
import { choiceOf, grantsOf } from './staff-grants';
import { useColleges } from './staff.api';
import styles from './staff.module.css';

const { form: M } = STAFF;

interface Props {
  readonly id?: string;
  readonly value?: readonly StaffGrantDto[];
  readonly onChange?: (grants: StaffGrantDto[]) => void;
}

/** Ticks roles; a college administrator's colleges are chosen beside. */
export function RolesControl({ id, value = [], onChange }: Props) {
  const { roles, collegeIds } = choiceOf(value);
  const [remembered, setRemembered] = useState(collegeIds);
  const { data: colleges, isPending } = useColleges();
  const choose = (ids: readonly string[]) => {
    setRemembered(ids);
    onChange?.(grantsOf({ roles, collegeIds: ids }));
  };
  return (
    <div id={id} className={styles.roles} role="group" aria-label={M.roles}>
      <Checkbox.Group
        value={[...roles]}
        options={STAFF_ROLES.map((role) => ({ value: role, label: ROLE_LABEL[role] }))}
        onChange={(ticked) => onChange?.(grantsOf({ roles: ticked, collegeIds: remembered }))}
      />
      {roles.includes('COLLEGE_ADMIN') && (
        <Select
          mode="multiple"
          aria-label={M.colleges}
          placeholder={M.collegesHint}
          value={[...collegeIds]}
          onChange={choose}
          loading={isPending}
          options={colleges ?? []}
          showSearch={{ optionFilterProp: 'label' }}
        />
      )}
    </div>
  );
}
