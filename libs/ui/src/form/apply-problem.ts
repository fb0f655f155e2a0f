import { ApiProblem } from '@qicheng/api-client';
import type { FormInstance } from 'antd';

/** Puts the server's field complaints beside their fields and goes to the first; returns those that belong to no field of this form. */
export function applyProblem<Values>(form: FormInstance<Values>, problem: unknown): readonly string[] {
  if (!(problem instanceof ApiProblem)) return [];
  const known = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
  const mine = problem.fields.filter(({ field }) => known.has(field));
  const names = [...new Set(mine.map(({ field }) => field))];
  const errors = names.map((name) => ({
    name: name.split('.'),
    errors: mine.filter(({ field }) => field === name).map(({ message }) => message),
  }));
  form.setFields(errors as Parameters<typeof form.setFields>[0]);
  const first = errors[0];
  if (first)
    form.scrollToField(first.name as Parameters<typeof form.scrollToField>[0], { block: 'center', focus: true });
  return problem.fields.filter(({ field }) => !known.has(field)).map(({ message }) => message);
}
