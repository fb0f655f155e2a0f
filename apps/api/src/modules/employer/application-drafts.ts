import { Injectable } from '@nestjs/common';
import {
  CERTIFIED_EMPLOYER_FIELDS,
  checkUscc,
  type EmployerApplicationKind,
  type EmployerFieldKey,
  type EmployerValues,
} from '@qicheng/domain';
import { type FieldChange, HistoryWriter, fileTold } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type ReceivedFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerApplication } from './employer-application.entity.js';
import { EmployerPlaces, readersOf } from './employer-place.js';
import { acceptableValues, changesBetween } from './employer-values.js';

/** What a new application begins with. */
export interface NewApplication {
  readonly kind: EmployerApplicationKind;
  readonly accountId: string;
  readonly employerId: string | null;
  readonly uscc: string;
  readonly name: string;
  readonly values: EmployerValues;
}

/** Applications while they are written; the caller holds their lock. */
@Injectable()
export class ApplicationDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: EmployerPlaces,
    private readonly history: HistoryWriter,
  ) {}

  /** Begins an application and returns its id. */
  async open(given: NewApplication): Promise<string> {
    const id = crypto.randomUUID();
    const readers = readersOf(given.accountId, given.kind, given.employerId);
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:own')
      .insert()
      .into(EmployerApplication)
      .values({ ...given, id, readers })
      .execute();
    await this.note(id, 'open', changesBetween({}, given.values), 'DRAFT');
    return id;
  }

  /** Takes what was typed; another credit code may make it an application of another kind. @throws Problem INVALID, NOT_NOW for a stopped company. */
  async save(application: EmployerApplication, raw: Readonly<Record<string, unknown>>): Promise<void> {
    const typed = acceptableValues(raw);
    const values = { ...application.values, ...(application.kind === 'CHANGE' ? certified(typed) : typed) };
    const place = application.kind === 'CHANGE' ? {} : await this.placeOf(application, values);
    await this.write(application.id, { values, ...place });
    await this.note(application.id, 'save', changesBetween(application.values, values));
  }

  async attach(application: EmployerApplication, { id, sha256 }: Pick<ReceivedFile, 'id' | 'sha256'>): Promise<void> {
    await this.write(application.id, { licenceFileId: id });
    await this.note(application.id, 'licence', [fileTold(sha256)]);
  }

  private async placeOf(
    application: EmployerApplication,
    values: EmployerValues,
  ): Promise<Partial<EmployerApplication>> {
    const uscc = values.uscc && checkUscc(values.uscc) === null ? values.uscc : application.uscc;
    const { kind, employerId, name } = await this.places.of(uscc);
    const shown = (kind === 'JOIN' ? name : values.name) ?? name ?? '';
    return { uscc, kind, employerId, name: shown, readers: readersOf(application.accountId, kind, employerId) };
  }

  private async write(id: string, columns: Partial<EmployerApplication>): Promise<void> {
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(EmployerApplication)
      .set(columns)
      .where('id = :id', { id })
      .execute();
  }

  private note(id: string, action: string, changes: readonly FieldChange[], toState: string | null = null) {
    return this.history.write({ subject: 'employer-application', subjectId: id, action, changes, toState });
  }
}

/** The rest a claimed company changes by itself. @throws Problem INVALID where nothing is left. */
function certified(values: EmployerValues): EmployerValues {
  const keys = (Object.keys(values) as EmployerFieldKey[]).filter((key) => CERTIFIED_EMPLOYER_FIELDS.includes(key));
  if (keys.length === 0) throw new Problem('INVALID', { detail: '只有单位名称和统一社会信用代码需要申请变更' });
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
}
