import { STUDY_OUTCOMES } from '@qicheng/contracts';
import { codeLabel, codesOf, originWorkflow } from '@qicheng/domain';
import type { FilterField, ListQueryControl } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import type { CollegeNode } from './graduate.api';

const { filter: M } = GRADUATE;

/** A list whose choice of a college, major or cohort lets go of the narrower choices below it. */
export const cascading = (list: ListQueryControl): ListQueryControl => ({
  ...list,
  setFilters: (changes) =>
    list.setFilters({
      ...('collegeId' in changes && { majorId: '', classId: '' }),
      ...(('majorId' in changes || 'gradYear' in changes) && { classId: '' }),
      ...changes,
    }),
});

/** The filters of the register; majors and classes are those of the college, major and cohort already chosen. */
export function graduateFilters(
  colleges: readonly CollegeNode[] | undefined,
  chosen: Readonly<Record<string, string>>,
): FilterField[] {
  const majors = (colleges ?? [])
    .filter(({ id }) => !chosen.collegeId || id === chosen.collegeId)
    .flatMap((college) => college.majors);
  const classes = majors
    .filter(({ id }) => !chosen.majorId || id === chosen.majorId)
    .flatMap((major) => major.classes)
    .filter(({ gradYear }) => !chosen.gradYear || gradYear === chosen.gradYear);
  const loading = colleges === undefined;
  return [
    { kind: 'keyword', name: 'keyword', label: M.keyword, placeholder: M.keywordHint },
    { kind: 'keyword', name: 'name', label: M.name, placeholder: M.nameHint },
    { kind: 'select', name: 'gradYear', label: M.gradYear, options: years(colleges ?? []), loading },
    { kind: 'select', name: 'collegeId', label: M.college, options: (colleges ?? []).map(option), loading },
    { kind: 'select', name: 'majorId', label: M.major, options: majors.map(option), loading },
    { kind: 'select', name: 'classId', label: M.class, options: classes.map(option), loading },
    { kind: 'select', name: 'educationLevel', label: M.level, options: codesOf('education_level').map(codeOption) },
    { kind: 'select', name: 'originState', label: M.origin, options: originStates },
    { kind: 'select', name: 'studyOutcome', label: M.outcome, options: studyOutcomes },
  ];
}

const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name });
const codeOption = ({ code, label }: { readonly code: string; readonly label: string }) => ({ value: code, label });

const originStates = Object.entries(originWorkflow.states).map(([value, { label }]) => ({ value, label }));
const studyOutcomes = STUDY_OUTCOMES.map((value) => ({ value, label: codeLabel('study_outcome', value) }));

function years(colleges: readonly CollegeNode[]) {
  const found = new Set(
    colleges.flatMap(({ majors }) => majors.flatMap(({ classes }) => classes.map(({ gradYear }) => gradYear))),
  );
  return [...found].sort((a, b) => b.localeCompare(a)).map((value) => ({ value, label: M.year(value) }));
}
