import { Injectable } from '@nestjs/common';
import type { OriginDiff, OriginFieldView, OriginReviewView } from '@qicheng/contracts';
import {
  isOriginFieldKey,
  isOriginWritable,
  maskIdNo,
  offers,
  ORIGIN_FIELDS,
  originField,
  originWorkflow,
  sameOriginValue,
  type OriginFieldKey,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { actionLabels, HistoryWriter, timelineOf, type FieldChange } from '../../core/history/index.js';
import { originText } from '../graduate/index.js';
import { diffsShown, undecided } from './origin-diffs.js';
import { mayDecide } from './origin-permission.js';
import { OriginFactReader } from './origin.facts.js';
import type { OriginRecord } from './origin-record.js';

const SHOWN = ORIGIN_FIELDS.filter((field) => !field.offByDefault).map((field) => field.key);
const LABEL = actionLabels(originWorkflow, { begin: '开始填写', save: '保存更正' });

/** Reviews as their readers see them. */
@Injectable()
export class OriginViews {
  constructor(
    private readonly facts: OriginFactReader,
    private readonly history: HistoryWriter,
  ) {}

  async review(record: OriginRecord): Promise<OriginReviewView> {
    const { review, student, window } = record;
    const { role } = currentActor();
    const diffs = diffsShown(record);
    const offered = offers(originWorkflow, await this.facts.of(record, { version: review.version }), role);
    const editable = role === 'STUDENT' ? isOriginWritable(review.state) && window.open : mayDecide(review.state, role);
    return {
      id: review.id,
      version: review.version,
      state: review.state,
      name: review.name,
      studentNo: review.studentNo,
      gradYear: review.gradYear,
      collegeName: student.college.name,
      majorName: student.major.name,
      className: student.class.name,
      fields: SHOWN.map((key) => fieldView(record, key, diffs)),
      diffCount: diffs.length,
      pendingCount: undecided(diffs).length,
      savedAt: review.savedAt,
      submittedAt: review.submittedAt,
      returnReason: review.returnReason,
      window,
      actions: offered.filter(({ hindrance }) => hindrance === null).map(({ action }) => action),
      offers: offered,
      editable,
      timeline: timelineOf(await this.history.of('origin', review.id), LABEL, describe),
    };
  }
}

function fieldView(
  { review, school, own, tier }: OriginRecord,
  field: OriginFieldKey,
  diffs: readonly OriginDiff[],
): OriginFieldView {
  const diff = diffs.find((one) => one.field === field);
  const schoolValue = diff === undefined ? (school[field] ?? null) : diff.schoolValue;
  const studentValue = own[field] === undefined ? schoolValue : own[field];
  return {
    field,
    tier: tier(field),
    ...shown(field, 'school', schoolValue),
    ...shown(field, 'student', studentValue),
    differs: diff !== undefined || !sameOriginValue(field, schoolValue, studentValue),
    decision: diff?.decision ?? null,
    ...shown(field, 'final', diff?.finalValue ?? null),
    note: diff?.note ?? null,
    reason: review.reasons[field] ?? null,
  };
}

/** A value with its text, under the names of one side; an ID number leaves masked. */
function shown<Side extends string>(field: OriginFieldKey, side: Side, value: string | null) {
  const open = field === 'idNo' && value !== null ? maskIdNo(value) : value;
  return { [`${side}Value`]: open, [`${side}Text`]: originText(field, open) } as Record<
    `${Side}Value` | `${Side}Text`,
    string | null
  >;
}

const describe = ({ field, from, to }: FieldChange) =>
  isOriginFieldKey(field)
    ? { label: originField(field).label, from: originText(field, from), to: originText(field, to) }
    : null;
