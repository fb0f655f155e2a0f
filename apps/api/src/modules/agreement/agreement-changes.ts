import { AGREEMENT_MARKS, agreementText, isAgreementFieldKey, agreementField, REISSUE_KINDS } from '@qicheng/domain';
import type { TimelineChange } from '@qicheng/contracts';
import { regionName } from '@qicheng/domain/regions';
import type { FieldChange } from '../../core/history/index.js';
import type { Agreement } from './agreement.entity.js';
import { termChanges } from './employer-terms.js';

/** What the timeline calls what is no field of the terms. */
const LABEL: Readonly<Record<string, string>> = {
  agreementNo: '协议书编号',
  revision: '版次',
  contentHash: '内容摘要',
  mark: '盖章标记',
  evidence: '存证文件摘要',
  signature: '签名图片摘要',
  scan: '扫描件',
  fileDigest: '扫描件摘要',
  drawing: '签名笔迹摘要',
  reissue: '补发原因',
};

const text = (value: string | number | null) => (value === null ? null : String(value));
const lastMark = ({ marks }: Agreement) => marks.at(-1)?.kind ?? null;
const time = (moment: Date | null) => moment?.toISOString() ?? null;
/** The mark that a step has set, if it has set one. */
const newMark = (after: Agreement, before: Agreement) =>
  after.marks.length > before.marks.length ? after.marks.at(-1) : undefined;

/**
 * What a step changed besides the state, for the history: number, revision, frozen content, the last mark,
 * the times that others are shown, and the terms.
 */
export const stepChanges = (after: Agreement, before: Agreement): FieldChange[] =>
  [
    ...termChanges(before.values, after.values),
    { field: 'agreementNo', from: before.agreementNo, to: after.agreementNo },
    { field: 'revision', from: text(before.revision), to: text(after.revision) },
    { field: 'contentHash', from: before.contentHash, to: after.contentHash },
    { field: 'mark', from: lastMark(before), to: lastMark(after) },
    { field: 'markedAt', from: null, to: newMark(after, before)?.at ?? null },
    { field: 'markScan', from: null, to: newMark(after, before)?.scanFileId ?? null },
    { field: 'signedAt', from: time(before.signedAt), to: time(after.signedAt) },
    { field: 'endedAt', from: time(before.endedAt), to: time(after.endedAt) },
    { field: 'reissue', from: before.reissueKind, to: after.reissueKind },
  ].filter(({ from, to }) => from !== to);

/** A change as people read it. */
export function describeChange({ field, from, to }: FieldChange): TimelineChange | null {
  if (isAgreementFieldKey(field))
    return {
      label: agreementField(field).label,
      from: agreementText(field, from, regionName) || null,
      to: agreementText(field, to, regionName) || null,
    };
  const label = LABEL[field];
  if (label === undefined) return null;
  if (field === 'mark') return { label, from: markText(from), to: markText(to) };
  return field === 'reissue' ? { label, from: reissueText(from), to: reissueText(to) } : { label, from, to };
}

const reissueText = (kind: string | null): string | null =>
  kind !== null && kind in REISSUE_KINDS ? REISSUE_KINDS[kind as keyof typeof REISSUE_KINDS] : null;

const markText = (kind: string | null): string | null =>
  kind !== null && kind in AGREEMENT_MARKS ? AGREEMENT_MARKS[kind as keyof typeof AGREEMENT_MARKS].label : null;
