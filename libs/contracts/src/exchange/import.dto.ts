import { ORIGIN_IMPORT_TARGETS, type OriginImportTarget } from '@qicheng/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
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

/** What one column of an uploaded sheet is to be read as. */
export class ColumnAssignmentDto {
  /** As Excel names it, `A`, `AB`. */
  @Matches(/^[A-Z]{1,3}$/, { message: '列名是一至三个大写字母' })
  letter!: string;

  /** Null for a column that is not to be read. */
  @IsOptional()
  @IsIn(ORIGIN_IMPORT_TARGETS, { message: '没有这个字段' })
  field!: OriginImportTarget | null;
}

/** What somebody says about the columns; those that are left out stay as they were recognised. */
export class AssignColumnsDto {
  @IsArray({ message: '请给出各列的对应' })
  @ArrayMinSize(1, { message: '请至少改一列' })
  @ArrayMaxSize(200, { message: '一次最多改 200 列' })
  @ValidateNested({ each: true })
  @Type(() => ColumnAssignmentDto)
  columns!: ColumnAssignmentDto[];
}
