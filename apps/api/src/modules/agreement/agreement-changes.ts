import { AGREEMENT_MARKS, agreementText, isAgreementFieldKey, agreementField } from '@qicheng/domain';
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
};

const text = (value: string | number | null) => (value === null ? null : String(value));
const lastMark = ({ marks }: Agreement) => marks.at(-1)?.kind ?? null;

/** What a step changed besides the state, for the history: number, revision, frozen content, the last mark and the terms. */
export const stepChanges = (after: Agreement, before: Agreement): FieldChange[] =>
  [
    ...termChanges(before.values, after.values),
    { field: 'agreementNo', from: before.agreementNo, to: after.agreementNo },
    { field: 'revision', from: text(before.revision), to: text(after.revision) },
    { field: 'contentHash', from: before.contentHash, to: after.contentHash },
    { field: 'mark', from: lastMark(before), to: lastMark(after) },
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
  return field === 'mark' ? { label, from: markText(from), to: markText(to) } : { label, from, to };
}

const markText = (kind: string | null): string | null =>
  kind !== null && kind in AGREEMENT_MARKS ? AGREEMENT_MARKS[kind as keyof typeof AGREEMENT_MARKS].label : null;
