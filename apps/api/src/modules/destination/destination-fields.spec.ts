import { linesOf, valuesOfAgreement } from './destination-fields.js';

const COMPANY = '甲启航科技有限公司';
const AGENCY = '郑州市人才交流中心';

it.each([
  [{ acceptArchive: 'true', archiveReceiverName: COMPANY, employerName: COMPANY }, 'UNIT'],
  [{ acceptArchive: 'true', archiveReceiverName: AGENCY, employerName: COMPANY }, 'UNIT_AGENCY'],
  [{ acceptArchive: 'false', archiveReceiverName: AGENCY, employerName: COMPANY }, 'UNIT_AGENCY'],
  [{ acceptArchive: 'false', archiveReceiverName: null, employerName: COMPANY }, null],
])('sends the file of %j to %s', (terms, archiveTransferType) =>
  expect(valuesOfAgreement(terms)).toMatchObject({ archiveTransferType }),
);

it.each([
  ['2027-07-10', '3', '2030-07-09'],
  ['2027-07-10', '2.5', '2030-01-09'],
  ['2028-02-29', '1', '2029-02-27'],
  ['2027-07-10', null, null],
  [null, '3', null],
])('ends a contract that begins on %s after %s years on %s', (contractStart, contractYears, contractEnd) =>
  expect(valuesOfAgreement({ contractStart, contractYears })).toMatchObject({ contractEnd }),
);

it('reads the registration as moved to the company where it takes it, in words', () => {
  const values = valuesOfAgreement({ acceptHukou: 'true', hukouAddress: '科技大道 9 号' });
  expect(values).toMatchObject({ hukouTransferType: 'TO_UNIT' });
  expect(linesOf(values)).toEqual([
    { label: '户口迁入地址', text: '科技大道 9 号' },
    { label: '户口迁移类型', text: '迁往就业单位/集体户' },
  ]);
  expect(valuesOfAgreement({ acceptHukou: 'false' })).toMatchObject({ hukouTransferType: null });
});
