import type { EmployerValues } from '../employer-catalogue.js';

/** A sound company for specs; its code is synthetic and belongs to nobody. */
export const VALID_EMPLOYER: EmployerValues = {
  name: '临江启明软件有限公司',
  uscc: '91999999MA00000154',
  legalPerson: '沈知远',
  establishedOn: '2015-03-18',
  registeredCapital: '1000 万元人民币',
  registeredRegion: '330106',
  registeredAddress: '文三路 100 号 3 幢 501 室',
  businessScope: null,
  nature: '39',
  industry: '34',
  scale: '3',
  hasPersonnelAuthority: 'false',
  superiorUnit: null,
  isLabourDispatch: 'false',
  officeAddress: null,
  contactName: '顾一鸣',
  contactMobile: '13800138000',
  contactPhone: '0571-88886666',
  contactEmail: 'hr@example.com',
};
