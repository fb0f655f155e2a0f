import type { ClassCounsellorView, CollegeNode } from './organisation.api';

/** A college, major or class as one row of the tree. */
export interface OrganisationRow {
  readonly level: 'college' | 'major' | 'class';
  readonly id: string;
  readonly name: string;
  /** Code of a college or major. */
  readonly code?: string;
  readonly gradYear?: string;
  readonly graduates: number;
  readonly version: number;
  readonly counsellors?: readonly ClassCounsellorView[];
  readonly children?: OrganisationRow[];
}

/** The school as rows. */
export const organisationRows = (colleges: readonly CollegeNode[]): OrganisationRow[] =>
  colleges.map(({ majors, ...college }) => ({
    ...college,
    level: 'college',
    ...nested(
      majors.map(({ classes, ...major }) => ({
        ...major,
        level: 'major',
        ...nested(classes.map((group) => ({ ...group, level: 'class' }))),
      })),
    ),
  }));

const nested = (children: OrganisationRow[]) => (children.length > 0 ? { children } : {});

/** The rows that contain the text in name, code, year or counsellor, with all above and below them. */
export function matching(rows: readonly OrganisationRow[], text: string): OrganisationRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [...rows];
  return rows.flatMap((row) => {
    if (wordsOf(row).includes(wanted)) return [row];
    const children = matching(row.children ?? [], text);
    return children.length > 0 ? [{ ...row, children }] : [];
  });
}

const wordsOf = ({ name, code, gradYear, counsellors = [] }: OrganisationRow): string =>
  [name, code, gradYear, ...counsellors.flatMap((one) => [one.name, one.staffNo])]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();

/** The ids of all rows that can be opened. */
export const openable = (rows: readonly OrganisationRow[]): string[] =>
  rows.flatMap(({ id, children }) => (children ? [id, ...openable(children)] : []));

/** How many colleges, majors, classes and graduates there are. */
export function totalsOf(rows: readonly OrganisationRow[]) {
  const majors = rows.flatMap(({ children = [] }) => children);
  return {
    colleges: rows.length,
    majors: majors.length,
    classes: majors.reduce((sum, { children = [] }) => sum + children.length, 0),
    graduates: rows.reduce((sum, { graduates }) => sum + graduates, 0),
  };
}
