import { Injectable } from '@nestjs/common';
import type { ClauseTemplateView, SaveClausesDto } from '@qicheng/contracts';
import { type AgreementClause, CLAUSES_MAX_LENGTH, DEFAULT_CLAUSES } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ClauseTemplate } from './clause-template.entity.js';

/** All versions of the clauses are one subject in the history. */
const SUBJECT_ID = '00000000-0000-4000-8000-000000000002';
const LOCK = `select pg_advisory_xact_lock(hashtext('clause-template'))`;

/** What the school begins with. */
const BUILT_IN: ClauseTemplateView = {
  version: 0,
  clauses: DEFAULT_CLAUSES.map((clause) => ({ ...clause })),
  note: null,
  createdByName: null,
  createdAt: null,
};

/** The clauses of the agreement in the school's wording, version by version. */
@Injectable()
export class Clauses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
  ) {}

  /** The newest version; the built-in text as version 0 until the school has worded its own. */
  async current(): Promise<ClauseTemplateView> {
    const [newest] = await this.work.manager.find(ClauseTemplate, { order: { version: 'DESC' }, take: 1 });
    return newest ?? BUILT_IN;
  }

  /** Every version, the newest first, the built-in text last. */
  async versions(): Promise<ClauseTemplateView[]> {
    return [...(await this.work.manager.find(ClauseTemplate, { order: { version: 'DESC' } })), BUILT_IN];
  }

  /** Adds a version; what is frozen keeps its own. @throws Problem STALE when somebody has saved since `baseVersion`, INVALID when the text is too long for the sheet. */
  async save({ baseVersion, clauses, note }: SaveClausesDto): Promise<ClauseTemplateView> {
    const worded = clauses.map(({ title, text }) => ({ title: title.trim(), text: text.trim() }));
    refuseUnprintable(worded);
    return this.work.run(async () => {
      await this.work.sql(LOCK);
      const before = await this.current();
      if (before.version !== baseVersion) throw new Problem('STALE', { detail: '条款刚被他人修改，请刷新后再保存' });
      const version = baseVersion + 1;
      await this.work.manager.insert(ClauseTemplate, {
        version,
        clauses: worded,
        note: note?.trim() || null,
        createdByName: currentActor().name,
      });
      await this.history.write({
        subject: 'agreement-clauses',
        subjectId: SUBJECT_ID,
        action: 'save',
        changes: [{ field: 'version', from: String(baseVersion), to: String(version) }],
      });
      return this.current();
    });
  }
}

function refuseUnprintable(clauses: readonly AgreementClause[]): void {
  const blank = clauses.findIndex(({ title, text }) => title.length < 2 || text.length < 5);
  if (blank >= 0)
    throw new Problem('INVALID', { fields: [{ field: `clauses.${blank}.text`, message: '请填写条款的标题和内容' }] });
  const length = clauses.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
  if (length > CLAUSES_MAX_LENGTH)
    throw new Problem('INVALID', {
      fields: [
        { field: 'clauses', message: `条款共 ${length} 个字，最多 ${CLAUSES_MAX_LENGTH} 个字，协议书才能印在两页内` },
      ],
    });
}
