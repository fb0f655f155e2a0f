import { fields } from './origin-field.js';

/** Where the graduate comes from, and where file and household are; proposed in the window, reviewed. */
export const FAMILY_FIELDS = fields([
  { key: 'originRegion', label: '生源所在地', section: 'FAMILY', kind: 'region', tier: 'W', required: true },
  { key: 'urbanRural', label: '城乡生源', section: 'FAMILY', kind: 'code', codeSet: 'urban_rural_origin', tier: 'W', required: true },
  {
    key: 'hardshipCategory',
    label: '困难生类别',
    section: 'FAMILY',
    kind: 'code',
    codeSet: 'hardship_category',
    tier: 'W',
    required: true,
    sensitive: true,
    reasonWanted: true,
    stem: 'hardship',
  },
  { key: 'archiveBefore', label: '入学前档案所在单位', section: 'FAMILY', kind: 'text', tier: 'W', maxLength: 120, required: false },
  { key: 'archiveAtSchool', label: '档案是否转入学校', section: 'FAMILY', kind: 'boolean', tier: 'W', required: true },
  { key: 'hukouAtSchool', label: '户口是否转入学校', section: 'FAMILY', kind: 'boolean', tier: 'W', required: true },
  { key: 'policeStationBefore', label: '入学前户口所在地派出所', section: 'FAMILY', kind: 'text', tier: 'W', maxLength: 120, required: false, requiredWhen: ({ hukouAtSchool }) => hukouAtSchool === 'true' },
  { key: 'homeAddress', label: '家庭住址', section: 'FAMILY', kind: 'text', tier: 'W', maxLength: 200, required: true, sensitive: true },
]);
