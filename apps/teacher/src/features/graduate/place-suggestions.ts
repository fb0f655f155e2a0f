import type { OriginFieldKey, OriginValues } from '@qicheng/domain';
import type { CollegeNode } from './graduate.api';

const names = (nodes: readonly { readonly name: string }[]) => [...new Set(nodes.map(({ name }) => name))];

/** Colleges, majors and classes that exist; those of the college already written, where it is one of them. */
export function placeSuggestions(
  colleges: readonly CollegeNode[],
  values: OriginValues,
): Partial<Record<OriginFieldKey, readonly string[]>> {
  const named = colleges.filter(({ name }) => name === values.collegeName);
  const majors = (named.length > 0 ? named : colleges).flatMap((college) => college.majors);
  return {
    collegeName: names(colleges),
    majorName: names(majors),
    majorCode: [
      ...new Set(majors.filter(({ name }) => !values.majorName || name === values.majorName).map(({ code }) => code)),
    ],
    className: names(majors.flatMap(({ classes }) => classes)),
  };
}
