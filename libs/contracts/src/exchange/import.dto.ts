import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { PageQuery } from '../list/page.dto.js';
import {
  IMPORT_STATES,
  type ImportState,
  ISSUE_SEVERITIES,
  type IssueSeverity,
  ROW_OUTCOMES,
  type RowOutcome,
} from './import-state.js';

/** Largest workbook that can be imported, in bytes. */
export const MAX_IMPORT_BYTES = 52_428_800;

/** Filters of the list of imports. */
export class ImportQuery extends PageQuery {
  @IsOptional()
  @IsIn(IMPORT_STATES, { message: '没有这个状态' })
  state?: ImportState;
}

/** Filters of a batch's bad cells. */
export class ImportIssueQuery extends PageQuery {
  @IsOptional()
  @IsIn(ISSUE_SEVERITIES, { message: '没有这个级别' })
  severity?: IssueSeverity;

  /** Heading of the column, e.g. 身份证号. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  column?: string;
}

/** Filters of what a batch would change. */
export class ImportChangeQuery extends PageQuery {
  @IsOptional()
  @IsIn(ROW_OUTCOMES, { message: '没有这个结果' })
  outcome?: RowOutcome;
}
