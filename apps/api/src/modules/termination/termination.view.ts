import { Injectable } from '@nestjs/common';
import type { TerminationFileView, TerminationView } from '@qicheng/contracts';
import {
  isCounterpartAsked,
  isTerminationFieldKey,
  offers,
  TERMINATION_PAPER_LABEL,
  terminationField,
  terminationText,
  type TerminationValues,
  terminationWorkflow,
} from '@qicheng/domain';
import { In } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { actionLabels, type FieldChange, HistoryWriter, timelineOf } from '../../core/history/index.js';
import { StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementRecords } from '../agreement/index.js';
import { attachedPapers, isPaper, PAPER_COLUMN } from './paper-columns.js';
import type { Termination } from './termination.entity.js';
import { TerminationFactReader } from './termination.facts.js';
import { attachablePapers, isReadableField, mayWrite, readablePapers } from './termination-permission.js';
import { penaltyFor } from './termination-values.js';

const LABEL = actionLabels(terminationWorkflow, {
  start: '发起解约',
  save: '修改申请',
  attach: '上传材料',
  override: '放行次数限制',
});

/** Requests as their readers see them. */
@Injectable()
export class TerminationViews {
  constructor(
    private readonly agreements: AgreementRecords,
    private readonly facts: TerminationFactReader,
    private readonly history: HistoryWriter,
    private readonly work: UnitOfWork,
  ) {}

  async termination(termination: Termination): Promise<TerminationView> {
    const { id, version, initiator } = termination;
    const { role } = currentActor();
    const agreement = await this.agreements.read(termination.agreementId);
    const { graduateDate: _date, ...place } = await this.agreements.placeOf(termination);
    const facts = await this.facts.of(termination, { version });
    return {
      ...shown(termination),
      ...place,
      values: readable(termination.values),
      penalty: penaltyFor(initiator, agreement.values),
      files: await this.filesOf(termination),
      attachable: attachablePapers(termination, role),
      asksCounterpart: isCounterpartAsked(facts),
      earlierTerminations: facts.earlier,
      answerDueAt: await this.facts.answerDueAt(termination),
      overLimit: facts.overLimit,
      editable: mayWrite(termination, role),
      offers: offers(terminationWorkflow, facts, role),
      timeline: timelineOf(await this.history.of('termination', id), LABEL, describe),
    };
  }

  private async filesOf(termination: Termination): Promise<TerminationFileView[]> {
    const readableHere = readablePapers(currentActor().role);
    const papers = attachedPapers(termination).filter((paper) => readableHere.includes(paper));
    const ids = papers.map((paper) => termination[PAPER_COLUMN[paper]]).filter((fileId) => fileId !== null);
    const files = new Map((await this.work.manager.findBy(StoredFile, { id: In(ids) })).map((file) => [file.id, file]));
    return papers.flatMap((kind) => {
      const file = files.get(termination[PAPER_COLUMN[kind]] ?? '');
      return file ? [{ kind, name: file.name, size: file.size }] : [];
    });
  }
}

/** The columns that leave as they are. */
const shown = (termination: Termination) => ({
  id: termination.id,
  version: termination.version,
  state: termination.state,
  initiator: termination.initiator,
  agreementId: termination.agreementId,
  agreementNo: termination.agreementNo,
  studentId: termination.studentId,
  name: termination.name,
  studentNo: termination.studentNo,
  gradYear: termination.gradYear,
  employerName: termination.employerName,
  counterpartDecision: termination.counterpartDecision,
  counterpartAt: termination.counterpartAt,
  counterpartReason: termination.counterpartReason,
  limitOverridden: termination.limitOverridden,
  savedAt: termination.savedAt,
  submittedAt: termination.submittedAt,
  effectiveAt: termination.effectiveAt,
  returnReason: termination.returnReason,
});

const readable = (values: TerminationValues): TerminationValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isReadableField(field, currentActor().role)));

function describe({ field, from, to }: FieldChange) {
  if (!isReadableField(field, currentActor().role)) return null;
  if (isPaper(field)) return { label: TERMINATION_PAPER_LABEL[field], from: from ?? '', to: to ?? '' };
  if (!isTerminationFieldKey(field)) return null;
  return { label: terminationField(field).label, from: terminationText(field, from), to: terminationText(field, to) };
}
