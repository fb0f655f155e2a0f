import type { Field } from '../field/field.js';

/** The parts of the form, in reading order. */
export const EMPLOYER_SECTIONS = ['LICENCE', 'PROFILE', 'CONTACT'] as const;

/** One part of the form. */
export type EmployerSection = (typeof EMPLOYER_SECTIONS)[number];

/** How each part is called on screen. */
export const EMPLOYER_SECTION_LABEL: Readonly<Record<EmployerSection, string>> = {
  LICENCE: '登记信息',
  PROFILE: '单位情况',
  CONTACT: '联系方式',
};

/** What the house knows about one field of an employer (data dictionary §4). */
export interface EmployerField<Key extends string = string> extends Field<Key> {
  readonly section: EmployerSection;
  /** Changed only through an application that the centre approves. */
  readonly certified: boolean;
}

type Described = Omit<EmployerField<never>, 'key' | 'label' | 'section' | 'certified' | 'required'> & {
  readonly certified?: true;
  readonly optional?: true;
};

/** One field of a section: required and not certified unless it says otherwise. */
export const sectionField =
  (section: EmployerSection) =>
  <const Key extends string>(
    key: Key,
    label: string,
    { certified, optional, ...rest }: Described,
  ): EmployerField<Key> => ({
    ...rest,
    key,
    label,
    section,
    certified: certified ?? false,
    required: !optional,
  });
