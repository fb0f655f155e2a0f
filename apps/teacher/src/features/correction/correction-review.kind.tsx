import { correctionWorkflow } from '@qicheng/domain';
import type { RecordColumn } from '@qicheng/ui';
import { CORRECTION } from '../../messages/correction';
import { PLACE } from '../../messages/place';
import { queueFilter, stateColumn, studentColumns, submittedColumn, type ReviewKind } from '../../review';
import { correctionSource, type CorrectionItem, type CorrectionTypes } from './correction.api';

const M = CORRECTION.column;

const COLUMNS: readonly RecordColumn<CorrectionItem>[] = [
  { key: 'fieldLabel', title: M.field, width: 110 },
  { key: 'schoolText', title: M.school, width: 180 },
  { key: 'claimedText', title: M.claimed, width: 180 },
];

/** The review of requests to correct locked fields. */
export const correctionReview: ReviewKind<CorrectionTypes> = {
  path: '/origin-corrections',
  flow: correctionWorkflow,
  source: correctionSource,
  words: CORRECTION,
  filterOf: (filters) => queueFilter(correctionWorkflow, filters),
  columns: (place) => [
    ...studentColumns<CorrectionItem>(place),
    ...COLUMNS,
    stateColumn(correctionWorkflow),
    submittedColumn(),
  ],
  batch: () => [],
  offers: ({ offers }) => offers,
  leadOf: ({ studentNo, collegeName, majorName, className, gradYear }) =>
    [studentNo, collegeName, majorName, className, PLACE.year(gradYear)].join(' · '),
  quickOpinions: CORRECTION.quick,
};
