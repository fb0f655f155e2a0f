import { ORIGIN_SECTION_LABEL, originField, type OriginFieldKey, type OriginSection } from '@qicheng/domain';
import { OriginControl } from '@qicheng/records';
import { FormSection } from '@qicheng/ui';
import { Form } from 'antd';
import { GRADUATE } from '../../messages/graduate';
import { RECORD } from '../../messages/record';
import type { GraduateFieldView } from './graduate.api';
import styles from './graduate.module.css';
import { PlaceControl } from './place-control';

interface Props {
  readonly section: OriginSection;
  readonly fields: readonly GraduateFieldView[];
  readonly isChanged: (field: OriginFieldKey) => boolean;
  readonly flawOf: (field: OriginFieldKey) => string | undefined;
  readonly suggestions: Readonly<Partial<Record<OriginFieldKey, readonly string[]>>>;
}

/** One section of the correction form; what was changed is marked, what is wrong says so at once. */
export function GraduateFormSection({ section, fields, isChanged, flawOf, suggestions }: Props) {
  return (
    <FormSection title={ORIGIN_SECTION_LABEL[section]}>
      {fields
        .filter(({ field }) => originField(field).section === section)
        .map(({ field, text }) => {
          const flaw = flawOf(field);
          const names = suggestions[field];
          return (
            <Form.Item
              key={field}
              name={field}
              label={originField(field).label}
              className={isChanged(field) ? (styles.changed ?? '') : ''}
              {...(flaw !== undefined && { validateStatus: 'error', help: flaw })}
              {...(field === 'idNo' && { extra: GRADUATE.edit.idNoHint(text ?? RECORD.difference.nothing) })}
            >
              {names ? <PlaceControl names={names} /> : <OriginControl field={field} />}
            </Form.Item>
          );
        })}
    </FormSection>
  );
}
