import type { ProblemField } from '@qicheng/api-client';
import { useState } from 'react';

/** What the server refused, by field, until the field is touched again. */
export function useRefusals() {
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    of: (field: string) => refused.get(field),
    show: (fields: readonly ProblemField[]) =>
      setRefused(new Map(fields.map(({ field, message }) => [field, message]))),
    forget: (fields: readonly string[]) =>
      setRefused((before) => new Map([...before].filter(([field]) => !fields.includes(field)))),
    clear: () => setRefused(new Map()),
  };
}
