import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import type { FormRule } from 'antd';

/** A class whose instances the API validates. */
export type DtoClass<Dto extends object> = new () => Dto;

/** antd rules of one field, from the very decorators the API validates with; sees the whole form, so conditions between fields hold. */
export const dtoRules = <Dto extends object>(dto: DtoClass<Dto>) => {
  const optional = optionalFields(dto);
  return (field: keyof Dto & string): FormRule[] => [
    (form) => ({
      required: !optional.has(field),
      validator: async () => {
        const message = dtoFlaw(dto, form.getFieldsValue(true) as object, field);
        if (message !== undefined) throw new Error(message);
      },
    }),
  ];
};

/** The first complaint about `field`, or none; an emptied control counts as not given. */
export function dtoFlaw<Dto extends object>(dto: DtoClass<Dto>, values: object, field: string): string | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value !== null);
  const flaw = validateSync(Object.assign(new dto(), Object.fromEntries(given))).find(
    ({ property }) => property === field,
  );
  return flaw && firstMessage(flaw);
}

/** Its own complaint, or the first one inside of it. */
const firstMessage = ({ constraints, children = [] }: ValidationError): string | undefined =>
  Object.values(constraints ?? {})[0] ?? children.map(firstMessage).find((message) => message !== undefined);

function optionalFields<Dto extends object>(dto: DtoClass<Dto>): ReadonlySet<string> {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', true, false);
  return new Set(
    metadata.filter(({ type }) => type === 'conditionalValidation').map(({ propertyName }) => propertyName),
  );
}
