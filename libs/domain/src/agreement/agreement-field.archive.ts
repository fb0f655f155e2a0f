import { fields, type AgreementField } from './agreement-field.js';

const ARCHIVE = { section: 'ARCHIVE', filledBy: 'EMPLOYER', required: false } as const;

const archiveAccepted: AgreementField['requiredWhen'] = ({ acceptArchive }) => acceptArchive === 'true';
const hukouAccepted: AgreementField['requiredWhen'] = ({ acceptHukou }) => acceptHukou === 'true';

const RECEIVER = { ...ARCHIVE, kind: 'text', requiredWhen: archiveAccepted } as const;
const ACCEPT = { ...ARCHIVE, kind: 'boolean', required: true } as const;

/** Where the graduate's file and household registration go; the employer's promise. */
export const ARCHIVE_FIELDS = fields([
  { ...ACCEPT, key: 'acceptArchive', label: '是否接收档案', yesNo: ['接收', '不接收'] },
  { ...RECEIVER, key: 'archiveReceiverName', label: '档案接收单位', maxLength: 120 },
  { ...ARCHIVE, key: 'archiveReceiverDept', label: '档案接收部门', kind: 'text', maxLength: 60 },
  { ...RECEIVER, key: 'archiveReceiverRegion', label: '档案接收地区', kind: 'region' },
  { ...RECEIVER, key: 'archiveReceiverAddress', label: '档案接收地址', maxLength: 200 },
  { ...RECEIVER, key: 'archiveReceiverPostcode', label: '档案接收邮编', maxLength: 6 },
  { ...RECEIVER, key: 'archiveReceiverContact', label: '档案接收联系人', maxLength: 60 },
  { ...RECEIVER, key: 'archiveReceiverPhone', label: '档案接收电话', maxLength: 20 },
  { ...ACCEPT, key: 'acceptHukou', label: '是否解决户口', yesNo: ['解决', '不解决'] },
  {
    ...ARCHIVE,
    key: 'hukouAddress',
    label: '户口迁入地址',
    kind: 'text',
    maxLength: 200,
    requiredWhen: hukouAccepted,
  },
]);
