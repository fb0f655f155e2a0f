import { checkDocumentNo } from './document-no.js';

it.each([
  ['1', '11010519491231002X', null],
  ['C', '810000199408230021', null],
  [null, '1101', 'LENGTH'],
  ['A', 'E12345678', null],
  ['A', 'E1-2', 'FORM'],
  ['8', '12345678', null],
])('document type %s, number %s: %s', (idType, no, flaw) => expect(checkDocumentNo(idType, no)).toBe(flaw));
