import { checkIdNo, ID_NO_FLAW_TEXT, type IdNoFlaw } from './id-card.js';

const RESIDENT_SCHEMES = new Set(['1', 'C']);
const PASSPORT = /^[A-Z0-9]{5,17}$/;
const OTHER = /^[A-Z0-9()/-]{4,18}$/;

/** A document number's flaw: of the resident scheme, or a form no document of its type has. */
export type DocumentNoFlaw = IdNoFlaw | 'FORM';

/** True when the number itself tells birth date and gender: resident cards and residence permits, also when no type is given. */
export const isResidentScheme = (idType: string | null | undefined): boolean => !idType || RESIDENT_SCHEMES.has(idType);

/** The first flaw of a number for its document type (code table id_document_type), or null. */
export function checkDocumentNo(idType: string | null | undefined, no: string): DocumentNoFlaw | null {
  if (isResidentScheme(idType)) return checkIdNo(no);
  return (idType === 'A' ? PASSPORT : OTHER).test(no) ? null : 'FORM';
}

/** Each flaw as a Chinese sentence without a full stop. */
export const DOCUMENT_NO_FLAW_TEXT: Readonly<Record<DocumentNoFlaw, string>> = {
  ...ID_NO_FLAW_TEXT,
  FORM: '证件号码格式与证件类型不符',
};
