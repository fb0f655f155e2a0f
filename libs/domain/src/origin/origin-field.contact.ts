import { fields } from './origin-field.js';

/** How to reach the graduate; theirs to change at any time, without review. */
export const CONTACT_FIELDS = fields([
  { key: 'mobile', label: '手机号码', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 11, required: true, sensitive: true },
  { key: 'email', label: '电子邮箱', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 100, required: true, sensitive: true },
  { key: 'qq', label: 'QQ号码', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 20, required: false },
  { key: 'wechat', label: '微信号', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 30, required: false },
  { key: 'homePostcode', label: '家庭邮编', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 6, required: false },
  { key: 'homePhone', label: '家庭电话', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 20, required: false, sensitive: true },
  { key: 'emergencyContact', label: '紧急联系人', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 60, required: true },
  { key: 'emergencyPhone', label: '紧急联系人电话', section: 'CONTACT', kind: 'text', tier: 'F', maxLength: 20, required: true, sensitive: true },
  { key: 'intent', label: '就业意向', section: 'CONTACT', kind: 'code', codeSet: 'employment_intent', tier: 'F', required: false },
]);
