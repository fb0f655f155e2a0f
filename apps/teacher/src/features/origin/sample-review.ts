import type { OriginReviewView } from './origin.api';

const FIELD = {
  tier: 'W',
  schoolValue: null,
  schoolText: null,
  studentValue: null,
  studentText: null,
  differs: false,
  decision: null,
  finalValue: null,
  finalText: null,
  note: null,
  reason: null,
} as const;

/** A review with one difference, waiting for the counsellor; for tests. */
export const sampleReview = (changes: Partial<OriginReviewView> = {}): OriginReviewView => ({
  id: 'b1f6c2de-0000-4000-8000-000000000001',
  version: 3,
  state: 'COUNSELLOR_REVIEW',
  name: '王小明',
  studentNo: '2023100861',
  gradYear: '2027',
  collegeName: '计算机学院',
  majorName: '软件工程',
  className: '软件工程 2023-1 班',
  fields: [
    {
      ...FIELD,
      field: 'politicalStatus',
      schoolValue: '13',
      schoolText: '群众',
      studentValue: '02',
      studentText: '中共预备党员',
      differs: true,
      decision: 'PENDING',
      reason: '2026 年 6 月已被接收为预备党员',
    },
    { ...FIELD, field: 'name', tier: 'L', schoolText: '王小明', studentText: '王小明' },
  ],
  diffCount: 1,
  pendingCount: 1,
  savedAt: null,
  submittedAt: '2026-11-20T06:12:00.000Z',
  returnReason: null,
  window: { open: true, opensAt: null, closesAt: null },
  actions: ['approve', 'return'],
  offers: [
    { action: 'approve', label: '通过', hindrance: null, to: 'COLLEGE_REVIEW' },
    { action: 'return', label: '退回', hindrance: null, to: 'RETURNED' },
  ],
  editable: true,
  timeline: [],
  ...changes,
});
