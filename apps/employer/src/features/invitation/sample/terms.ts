import type { AgreementValues } from '@qicheng/domain';
import type { Company, Invitee } from '../invitation.api';

/** A company that the school has let in, for tests; it does not exist. */
export const COMPANY: Company = {
  id: 'c1',
  name: '远航科技有限公司',
  uscc: '91350100M000100Y43',
  claimed: true,
  verified: true,
  confirms: true,
  inviteDays: 5,
  values: {
    nature: '39',
    industry: '22',
    registeredRegion: '410105',
    registeredAddress: '注册路1号',
    officeAddress: '办公路2号',
    contactName: '赵敏',
    contactPhone: null,
    contactMobile: '13800000000',
    contactEmail: 'hr@example.com',
    hasPersonnelAuthority: 'false',
  },
};

/** The graduate whom the company names. */
export const INVITEE: Invitee = { name: '王小明', collegeName: '信息学院', majorName: '软件工程' };

/** What has to be typed beside what the company is known by. */
export const TERMS: AgreementValues = {
  jobTitle: '软件工程师',
  jobCategory: '13',
  workRegion: '410105',
  workAddress: '花园路100号',
  contractYears: '3',
  probationMonths: '6',
  probationSalary: '6400',
  salary: '8000',
  reportFrom: '2027-07-10',
  insurance: 'PENSION,MEDICAL',
  acceptArchive: 'false',
  acceptHukou: 'false',
  preconditions: 'DIPLOMA',
  autoDissolve: 'FURTHER_STUDY',
  penaltyParty: 'NONE',
};
