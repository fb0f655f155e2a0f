import { usualTier } from '@qicheng/domain';
import type { OriginFieldState, OriginReview } from './origin.api';

/** A field that is the same on both sides. */
export const sampleField = (field: OriginFieldState['field'], value: string, text = value): OriginFieldState => ({
  field,
  tier: usualTier(field),
  schoolValue: value,
  schoolText: text,
  studentValue: value,
  studentText: text,
  differs: false,
  decision: null,
  finalValue: null,
  finalText: null,
  note: null,
  reason: null,
});

/** The own review of a graduate who has not sent anything yet. */
export const SAMPLE_REVIEW: OriginReview = {
  id: 'r1',
  version: 3,
  state: 'DRAFT',
  name: '王小明',
  studentNo: '20230001',
  gradYear: '2027',
  collegeName: '信息工程学院',
  majorName: '软件工程',
  className: '软件 2301',
  fields: [
    sampleField('name', '王小明'),
    sampleField('hardshipCategory', '0', '非困难生'),
    sampleField('homeAddress', '人民路 1 号'),
    sampleField('mobile', '13800000001'),
  ],
  diffCount: 0,
  pendingCount: 0,
  savedAt: null,
  submittedAt: null,
  returnReason: null,
  window: { open: true, opensAt: null, closesAt: null },
  offers: [],
  actions: ['submit'],
  editable: true,
  timeline: [],
};

/** Whose review it is. */
export const SAMPLE_ACCOUNT = { id: 'a1', name: '王小明', role: 'STUDENT', roles: ['STUDENT'] } as const;
