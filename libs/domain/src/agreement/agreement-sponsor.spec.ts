import { isOutsideSponsor, sponsorshipOf } from './agreement-sponsor.js';

const SPONSOR = '中原精工机械有限公司';

describe('the sponsor of a graduate’s studies', () => {
  it.each(['2', '3', '4'])('counts in training mode %s', (trainingMode) =>
    expect(sponsorshipOf({ trainingMode, sponsorUnit: SPONSOR })).toEqual({ trainingMode, sponsorUnit: SPONSOR }),
  );

  it.each(['1', '5', ''])('does not count in training mode “%s”', (trainingMode) =>
    expect(sponsorshipOf({ trainingMode, sponsorUnit: SPONSOR })).toBeNull(),
  );

  it.each<[string | null, string | null, boolean]>([
    [SPONSOR, SPONSOR, false],
    [SPONSOR, ' 中原精工机械有限公司 ', false],
    ['中原精工（郑州）有限公司', '中原精工(郑州)有限公司', false],
    [SPONSOR, '乙远帆贸易有限公司', true],
    [null, SPONSOR, true],
    [SPONSOR, null, false],
  ])('%s, agreement with %s: outside is %s', (sponsorUnit, employer, outside) =>
    expect(isOutsideSponsor({ trainingMode: '2', sponsorUnit }, employer)).toBe(outside),
  );

  it('hinders nobody who has none', () => expect(isOutsideSponsor(null, SPONSOR)).toBe(false));
});
