import {
  isArchiveReceiver,
  isArchiveRefused,
  withEmployer,
  withoutOwnArchive,
  withSoundArchive,
} from './agreement-archive.js';

const OWN = {
  employerName: '中原精工机械有限公司',
  acceptArchive: 'true',
  archiveReceiverName: '中原精工机械有限公司',
  archiveReceiverAddress: '花园路 100 号',
  archiveReceiverPhone: '0371-65550000',
  jobTitle: '机械工程师',
};
const AGENCY = { ...OWN, archiveReceiverName: '郑州市人才交流中心' };

describe('the receiver of a graduate’s file', () => {
  it('is a name, an address, a postcode, a contact and a telephone', () => {
    expect(isArchiveReceiver('archiveReceiverPostcode')).toBe(true);
    expect(isArchiveReceiver('acceptArchive')).toBe(false);
  });

  it('is not the company that does not accept it, though it may be somebody else', () => {
    const refused = { ...OWN, acceptArchive: 'false' };
    expect(isArchiveRefused(refused)).toBe(true);
    expect(withSoundArchive(refused)).toMatchObject({
      archiveReceiverName: null,
      archiveReceiverAddress: null,
      archiveReceiverPhone: null,
      jobTitle: '机械工程师',
    });
    expect(withSoundArchive(OWN)).toEqual(OWN);
    const elsewhere = { ...AGENCY, acceptArchive: 'false' };
    expect(isArchiveRefused(elsewhere)).toBe(false);
    expect(withSoundArchive(elsewhere)).toEqual(elsewhere);
  });

  it('stays when another company is picked, unless the former company was it', () => {
    expect(withoutOwnArchive(AGENCY)).toEqual(AGENCY);
    expect(withoutOwnArchive(OWN)).toMatchObject({ archiveReceiverName: null, archiveReceiverAddress: null });
  });

  it('follows the company to its new name, unless it is somebody else', () => {
    const renamed = { name: '中原精工集团有限公司', uscc: '91999999MA00000154', hasPersonnelAuthority: true };
    expect(withEmployer(OWN, renamed)).toEqual({
      ...OWN,
      employerName: renamed.name,
      employerUscc: renamed.uscc,
      hasPersonnelAuthority: 'true',
      archiveReceiverName: renamed.name,
    });
    expect(withEmployer(AGENCY, renamed)).toMatchObject({ archiveReceiverName: '郑州市人才交流中心' });
  });
});
