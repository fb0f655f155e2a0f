import { Injectable } from '@nestjs/common';
import type { CorrectionItem, CorrectionView, TimelineChange } from '@qicheng/contracts';
import {
  correctionWorkflow,
  isOriginFieldKey,
  maskIdNo,
  offers,
  originField,
  type OriginFieldKey,
} from '@qicheng/domain';
import { In } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { actionLabels, type FieldChange, HistoryWriter, timelineOf } from '../../core/history/index.js';
import { StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { originText } from '../graduate/index.js';
import type { OriginCorrection } from './origin-correction.entity.js';

/** The columns that a reader sees something of. */
export const SHOWN_COLUMNS = [
  'id',
  'version',
  'state',
  'name',
  'studentNo',
  'studentId',
  'field',
  'schoolValue',
  'claimedValue',
  'along',
  'explanation',
  'proofFileId',
  'decisionReason',
] as const satisfies readonly (keyof OriginCorrection)[];

/** A request as it is stored. */
export type StoredCorrection = Pick<OriginCorrection, (typeof SHOWN_COLUMNS)[number]>;

type Place = Pick<CorrectionItem, 'collegeName' | 'majorName' | 'className' | 'submittedAt'>;

const LABEL = actionLabels(correctionWorkflow, { request: '提出申请', reveal: '查看完整证件号' });

/** Correction requests as their readers see them; ID numbers masked. */
@Injectable()
export class CorrectionViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
  ) {}

  async items(corrections: readonly (StoredCorrection & Place)[]): Promise<CorrectionItem[]> {
    const ids = corrections.map((one) => one.proofFileId).filter((id) => id !== null);
    const files = ids.length > 0 ? await this.work.manager.findBy(StoredFile, { id: In(ids) }) : [];
    const names = new Map(files.map((file) => [file.id, file.name]));
    return corrections.map((one) => this.item(one, names.get(one.proofFileId ?? '') ?? null));
  }

  /** @param correction with its graduate and their college, major and class loaded. */
  async one(correction: OriginCorrection): Promise<CorrectionView> {
    const { student, createdAt, gradYear, field } = correction;
    const place = {
      collegeName: student.college.name,
      majorName: student.major.name,
      className: student.class.name,
      submittedAt: createdAt,
    };
    const stored = Object.fromEntries(SHOWN_COLUMNS.map((key) => [key, correction[key]])) as StoredCorrection;
    const [item] = await this.items([{ ...stored, ...place }]);
    if (item === undefined) throw new Error('one request has one view');
    return {
      ...item,
      gradYear,
      revealable: field === 'idNo' && currentActor().role !== 'STUDENT',
      timeline: timelineOf(await this.history.of('correction', correction.id), LABEL, describe),
    };
  }

  private item(correction: StoredCorrection & Place, proofName: string | null): CorrectionItem {
    const { schoolValue, claimedValue, along, ...shown } = correction;
    const { state, field } = correction;
    return {
      ...shown,
      proofName,
      fieldLabel: originField(field).label,
      schoolText: this.text(field, schoolValue),
      claimedText: this.text(field, claimedValue) ?? '',
      along: along.map(describe).filter((change) => change !== null),
      offers: offers(correctionWorkflow, { state }, currentActor().role),
    };
  }

  private text(field: OriginFieldKey, value: string | null): string | null {
    if (value === null) return null;
    return field === 'idNo' ? maskIdNo(this.cipher.decrypt(value)) : originText(field, value);
  }
}

const describe = ({ field, from, to }: FieldChange): TimelineChange | null =>
  isOriginFieldKey(field)
    ? { label: originField(field).label, from: originText(field, from), to: originText(field, to) }
    : null;
