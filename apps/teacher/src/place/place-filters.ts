import { $api, type components } from '@qicheng/api-client';
import type { FilterField, ListQueryControl } from '@qicheng/ui';
import { PLACE as M } from '../messages/place';

type College = components['schemas']['CollegeNode'];
type PlaceFilter = Extract<FilterField, { kind: 'select' }>;
type Chosen = Readonly<Record<string, string>>;

/** Colleges, majors and classes of the reader's scope; none until they are there. */
export const useColleges = (): readonly College[] =>
  $api.useQuery('get', '/api/organisation', {}, { staleTime: 300_000 }).data?.colleges ?? [];

/** A list whose choice of a college, major or cohort lets go of the narrower choices below it. */
export const cascading = (list: ListQueryControl): ListQueryControl => ({
  ...list,
  setFilters: (changes) => list.setFilters({ ...released(changes), ...changes }),
});

const released = (changes: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
  ...('collegeId' in changes && { majorId: '' }),
  ...(['collegeId', 'majorId', 'gradYear'].some((name) => name in changes) && { classId: '' }),
});

/** Filters by cohort, college, major and class, each within what is chosen above it. */
export function placeFilters(colleges: readonly College[], chosen: Chosen): PlaceFilter[] {
  const majors = colleges.filter(among(chosen.collegeId)).flatMap((college) => college.majors);
  const classes = majors
    .filter(among(chosen.majorId))
    .flatMap((major) => major.classes)
    .filter(({ gradYear }) => !chosen.gradYear || gradYear === chosen.gradYear);
  return [
    select('gradYear', M.gradYear, cohorts(colleges)),
    select('collegeId', M.college, colleges.map(option)),
    select('majorId', M.major, majors.map(option)),
    select('classId', M.class, classes.map(option)),
  ];
}

/** The filters that offer a choice, or in which one is made. */
export const withChoice = (fields: readonly PlaceFilter[], chosen: Chosen): FilterField[] =>
  fields.filter(({ name, options }) => options.length > 1 || chosen[name]);

const among =
  (id: string | undefined) =>
  (node: { readonly id: string }): boolean =>
    !id || node.id === id;

const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name });

const select = (
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
) => ({
  kind: 'select' as const,
  name,
  label,
  options,
});

const cohorts = (colleges: readonly College[]) =>
  [...new Set(colleges.flatMap(({ majors }) => majors.flatMap(({ classes }) => classes.map((one) => one.gradYear))))]
    .toSorted((one, other) => other.localeCompare(one))
    .map((year) => ({ value: year, label: M.year(year) }));
