import { agreementConcerns } from './agreement-concerns';

describe('a field of the agreement', () => {
  it('that hangs on another value is asked only when that says so', () => {
    expect(agreementConcerns('archiveReceiverName', { acceptArchive: 'true' })).toBe(true);
    expect(agreementConcerns('archiveReceiverName', { acceptArchive: 'false' })).toBe(false);
    expect(agreementConcerns('archiveReceiverDept', { acceptArchive: 'true' })).toBe(true);
    expect(agreementConcerns('archiveReceiverDept', {})).toBe(false);
    expect(agreementConcerns('penaltyAmount', { penaltyParty: 'NONE' })).toBe(false);
  });

  it('that was proposed of a company has no meaning once that does not accept the file', () => {
    const proposed = {
      acceptArchive: 'false',
      employerName: '启明公司',
      archiveReceiverName: '启明公司',
      archiveReceiverPhone: '1',
    };
    expect(agreementConcerns('archiveReceiverPhone', proposed)).toBe(false);
    expect(agreementConcerns('archiveReceiverPhone', { ...proposed, archiveReceiverName: '人才中心' })).toBe(true);
  });

  it('is always asked where others hang on it', () => expect(agreementConcerns('penaltyParty', {})).toBe(true));

  it('stays in sight once somebody has filled it', () =>
    expect(agreementConcerns('hukouAddress', { acceptHukou: 'false', hukouAddress: '花园路' })).toBe(true));
});
