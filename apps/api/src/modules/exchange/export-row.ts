import { maskIdNo, type OriginFieldKey } from '@qicheng/domain';
import { originText, PLACE_FIELDS, STORED_FIELDS } from '../graduate/index.js';
import type { ExportProfile } from './export-profile.js';
import { columnOf, recorded } from './staging-columns.js';

/** A record as the database hands it out: text by field. */
export type ExportRecord = Readonly<Partial<Record<OriginFieldKey, string | null>>>;

const PLACE: Readonly<Record<(typeof PLACE_FIELDS)[number], string>> = {
  collegeName: '(select name from college where id = s.college_id)',
  majorCode: '(select code from major where id = s.major_id)',
  majorName: '(select name from major where id = s.major_id)',
  className: '(select name from class_group where id = s.class_id)',
};

/** What has to be selected for a profile, by field (alias `s`); the ID number comes encrypted. */
export function exportColumns({ columns }: ExportProfile): ReadonlyMap<OriginFieldKey, string> {
  const wanted = new Set(columns.map(({ field }) => field));
  const stored = STORED_FIELDS.filter((field) => wanted.has(field)).map((field) => [field, recorded(field)] as const);
  const places = PLACE_FIELDS.filter((field) => wanted.has(field)).map((field) => [field, PLACE[field]] as const);
  return new Map<OriginFieldKey, string>([...stored, ...places, ['idNo', `s.${columnOf('idNoCipher')}`]]);
}

/** Who must not be recognised from a file that leaves the house masked. */
const MASKS: Readonly<Partial<Record<OriginFieldKey, (value: string) => string>>> = {
  idNo: maskIdNo,
  // The day stands among the last six characters of the ID number.
  birthDate: (value) => value.slice(0, 'YYYY-MM'.length),
  mobile: (value) => `${value.slice(0, 3)}****${value.slice(-4)}`,
  email: (value) => value.replace(/^(.).*(?=@)/, '$1***'),
  homeAddress: (value) => `${value.slice(0, 6)}***`,
};

/** Turns records into cells; texts of codes are worked out once each. */
export function exportCells(profile: ExportProfile, masked: boolean): (record: ExportRecord) => (string | null)[] {
  const cells = profile.columns.map(({ field, as }) => {
    if (!field) return () => null;
    const mask = masked ? MASKS[field] : undefined;
    if (mask) return (value: string) => mask(value);
    return as === 'text' ? remembered((value) => originText(field, value)) : (value: string) => value;
  });
  return (record) =>
    profile.columns.map(({ field }, i) => {
      const value = field ? record[field] : null;
      return value === null || value === undefined ? null : (cells[i]?.(value) ?? null);
    });
}

function remembered(work: (value: string) => string | null): (value: string) => string | null {
  const known = new Map<string, string | null>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = work(value);
    known.set(value, text);
    return text;
  };
}
