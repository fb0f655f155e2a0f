import { STUDY_OUTCOMES } from '@qicheng/contracts';
import { codeLabel, codesOf, originWorkflow } from '@qicheng/domain';
import type { FilterField } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import { placeFilters } from '../../place/place-filters';
import type { CollegeNode } from './graduate.api';

const { filter: M } = GRADUATE;

/** The filters of the register; majors and classes are those of the college, major and cohort already chosen. */
export function graduateFilters(
  colleges: readonly CollegeNode[] | undefined,
  chosen: Readonly<Record<string, string>>,
): FilterField[] {
  const loading = colleges === undefined;
  return [
    { kind: 'keyword', name: 'keyword', label: M.keyword, placeholder: M.keywordHint },
    { kind: 'keyword', name: 'name', label: M.name, placeholder: M.nameHint },
    ...placeFilters(colleges ?? [], chosen).map((field) => ({ ...field, loading })),
    { kind: 'select', name: 'educationLevel', label: M.level, options: codesOf('education_level').map(codeOption) },
    { kind: 'select', name: 'originState', label: M.origin, options: originStates },
    { kind: 'select', name: 'studyOutcome', label: M.outcome, options: studyOutcomes },
  ];
}

const codeOption = ({ code, label }: { readonly code: string; readonly label: string }) => ({ value: code, label });
const originStates = Object.entries(originWorkflow.states).map(([value, { label }]) => ({ value, label }));
const studyOutcomes = STUDY_OUTCOMES.map((value) => ({ value, label: codeLabel('study_outcome', value) }));
