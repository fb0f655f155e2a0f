import type { ClassNode, CollegeNode, MajorNode, OrganisationView } from '@qicheng/contracts';

/** A college as it is read. */
export type CollegeRow = Omit<CollegeNode, 'graduates' | 'majors'>;
/** A major as it is read. */
export type MajorRow = Omit<MajorNode, 'graduates' | 'classes'> & { readonly collegeId: string };
/** A class as it is read. */
export type ClassRow = Omit<ClassNode, 'counsellors'> & { readonly majorId: string };
/** A counsellor's assignment as it is read. */
export interface CounsellorRow {
  readonly classId: string;
  readonly staffNo: string;
  readonly name: string | null;
}

interface Rows {
  readonly colleges: readonly CollegeRow[];
  readonly majors: readonly MajorRow[];
  readonly classes: readonly ClassRow[];
  readonly counsellors: readonly CounsellorRow[];
}

/** The rows as a tree; a college's and a major's graduates are the sum of their classes'. */
export function toOrganisationView({ colleges, majors, classes, counsellors }: Rows): OrganisationView {
  const counsellorsOf = grouped(counsellors, ({ classId }) => classId);
  const classesOf = grouped(classes, ({ majorId }) => majorId);
  const majorsOf = grouped(majors, ({ collegeId }) => collegeId);

  const classNode = ({ majorId: _, ...row }: ClassRow): ClassNode => ({
    ...row,
    counsellors: (counsellorsOf.get(row.id) ?? []).map(({ staffNo, name }) => ({ staffNo, name })),
  });
  const majorNode = ({ collegeId: _, ...row }: MajorRow): MajorNode => {
    const own = (classesOf.get(row.id) ?? []).map(classNode);
    return { ...row, graduates: total(own), classes: own };
  };
  const collegeNode = (row: CollegeRow): CollegeNode => {
    const own = (majorsOf.get(row.id) ?? []).map(majorNode);
    return { ...row, graduates: total(own), majors: own };
  };
  return { colleges: colleges.map(collegeNode) };
}

const total = (parts: readonly { graduates: number }[]) => parts.reduce((sum, part) => sum + part.graduates, 0);

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
