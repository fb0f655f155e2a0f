import { agreementConcerns } from './agreement-concerns';

describe('a field of the agreement', () => {
  it('that hangs on another value is asked only when that says so', () => {
    expect(agreementConcerns('archiveReceiverName', { acceptArchive: 'true' })).toBe(true);
    expect(agreementConcerns('archiveReceiverName', { acceptArchive: 'false' })).toBe(false);
    expect(agreementConcerns('penaltyAmount', { penaltyParty: 'NONE' })).toBe(false);
  });

  it('is always asked where others hang on it', () => expect(agreementConcerns('penaltyParty', {})).toBe(true));

  it('stays in sight once somebody has filled it', () =>
    expect(agreementConcerns('hukouAddress', { acceptHukou: 'false', hukouAddress: '花园路' })).toBe(true));
});
