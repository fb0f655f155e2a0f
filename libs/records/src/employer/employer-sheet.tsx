import {
  EMPLOYER_FIELDS,
  EMPLOYER_SECTION_LABEL,
  EMPLOYER_SECTIONS,
  employerText,
  type EmployerFieldKey,
  type EmployerValues,
} from '@qicheng/domain';
import type { ReactNode } from 'react';
import { FactSheet } from '../facts/fact-sheet';
import { useRegionName } from '../facts/use-region-name';

interface Props {
  readonly values: EmployerValues;
  /** Under a value, such as what the library says instead. */
  readonly noteOf?: (field: EmployerFieldKey) => ReactNode;
}

/** A company's data to read. */
export function EmployerSheet({ values, noteOf }: Props) {
  const regionName = useRegionName();
  return (
    <FactSheet
      sections={EMPLOYER_SECTIONS.map((section) => ({
        key: section,
        title: EMPLOYER_SECTION_LABEL[section],
        facts: EMPLOYER_FIELDS.filter((field) => field.section === section).map(({ key, label, kind }) => ({
          key,
          label,
          value: employerText(key, values[key], regionName),
          wide: kind === 'longtext',
          note: noteOf?.(key),
        })),
      }))}
    />
  );
}
