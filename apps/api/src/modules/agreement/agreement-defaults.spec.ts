import { Employer } from '../employer/index.js';
import { defaultsKept, firstValues, valuesOfAnother } from './agreement-defaults.js';

const employer = (given: Partial<Employer> = {}): Employer =>
  Object.assign(new Employer(), {
    name: '中原精工机械有限公司',
    uscc: '91350100M000100Y43',
    nature: '39',
    industry: '22',
    registeredRegion: '410105',
    registeredAddress: '花园路 100 号（东楼）',
    officeAddress: null,
    legalPerson: '李四',
    contactName: '赵敏',
    contactPhone: null,
    contactMobile: '13900001111',
    contactEmail: null,
    superiorUnit: null,
    hasPersonnelAuthority: false,
    ...given,
  });

describe('what an agreement begins with', () => {
  it('is party A as registered, everything else blank', () => {
    const { employerAddress, employerContact, employerPhone, jobTitle, archiveReceiverName } = firstValues(employer());
    expect([employerAddress, employerContact, employerPhone]).toEqual(['花园路 100 号（东楼）', '李四', '13900001111']);
    expect([jobTitle, archiveReceiverName]).toEqual([null, null]);
  });

  it('proposes a company with personnel authority as the receiver of the files', () => {
    const values = firstValues(employer({ hasPersonnelAuthority: true, contactPhone: '0371-65550000' }));
    expect(values).toMatchObject({
      archiveReceiverName: '中原精工机械有限公司',
      archiveReceiverAddress: '花园路 100 号（东楼）',
      archiveReceiverContact: '赵敏',
      archiveReceiverPhone: '0371-65550000',
      acceptArchive: null,
    });
  });
});

describe('a draft that another company takes up', () => {
  const former = employer({ name: '澄湖新材料有限公司', officeAddress: '澄湖路 1 号', hasPersonnelAuthority: true });
  const draft = { ...firstValues(former), jobTitle: '机械工程师' };

  it('keeps what was agreed besides, and nothing of the former company', () => {
    expect(valuesOfAnother(draft, employer())).toMatchObject({
      employerName: '中原精工机械有限公司',
      jobTitle: '机械工程师',
      archiveReceiverName: null,
      archiveReceiverAddress: null,
      archiveReceiverContact: null,
    });
    expect(valuesOfAnother(draft, employer({ hasPersonnelAuthority: true }))).toMatchObject({
      archiveReceiverName: '中原精工机械有限公司',
      archiveReceiverAddress: '花园路 100 号（东楼）',
    });
  });

  it('leaves the file with the agency that was to receive it', () => {
    const agency = { ...draft, archiveReceiverName: '郑州市人才交流中心' };
    expect(valuesOfAnother(agency, employer({ hasPersonnelAuthority: true }))).toMatchObject({
      archiveReceiverName: '郑州市人才交流中心',
      archiveReceiverAddress: '澄湖路 1 号',
    });
  });
});

describe('the default trap', () => {
  it('sees through spaces and full-width signs', () => {
    const kept = defaultsKept({ employerAddress: '花园路１００号(东楼)', employerContact: ' 李 四 ' }, employer());
    expect(kept).toEqual({ addressIsDefault: true, contactIsDefault: true });
  });

  it('is none where something else is written, or nothing is known', () => {
    const other = { employerAddress: '花园路 100 号（西楼）', employerContact: '赵敏' };
    expect(defaultsKept(other, employer())).toEqual({ addressIsDefault: false, contactIsDefault: false });
    const unknown = employer({ registeredAddress: null, legalPerson: null });
    expect(defaultsKept({ employerAddress: null, employerContact: null }, unknown).addressIsDefault).toBe(false);
    expect(defaultsKept(other, null).contactIsDefault).toBe(false);
  });
});
