import { agreementWorkflow, type AgreementState, REISSUE_KINDS, type ReissueKind } from '@qicheng/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Versioned } from '../list/versioned.dto.js';
import { ReasonedActDto, ReviewBatchDto, ReviewQuery } from '../review/review.dto.js';

const STATES = Object.keys(agreementWorkflow.states) as AgreementState[];
const VALUES = { message: '内容格式不正确，请刷新页面后重试' };
/** What may be done to many agreements at once. */
export const AGREEMENT_BATCH_ACTIONS = [
  'approve',
  'return',
  'markEmployerSeal',
  'markAgencySeal',
  'markCollegeSeal',
  'markSchoolSeal',
] as const;
/** How long an invitation may wait for its answer, in days. */
export const INVITE_DAYS_MIN = 1;
export const INVITE_DAYS_MAX = 30;
/** The most agreements printed in one job: two pages each. */
export const MAX_PRINT = 50;
const DAYS = { message: `应约期限为 ${INVITE_DAYS_MIN}–${INVITE_DAYS_MAX} 天` };

/** Filters of the agreements' queues. */
export class AgreementQuery extends ReviewQuery {
  @IsOptional()
  @IsIn(STATES, { message: '没有这个状态' })
  state?: AgreementState;

  /** While sealing: the mark that comes next. */
  @IsOptional()
  @Matches(/^[A-Z_]{4,20}$/, { message: '没有这个盖章步骤' })
  nextMark?: string;

  /** Part of the company's name, or its whole credit code. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '单位名称为 1–60 个字' })
  employer?: string;

  /** Only those whose company is stopped, not verified, or warned of. */
  @IsOptional()
  @IsIn(['true'])
  employerDoubtful?: 'true';

  /** Only those that one side asks to cancel while they are sealed. */
  @IsOptional()
  @IsIn(['true'])
  cancelling?: 'true';

  /** Only those for which new paper is asked. */
  @IsOptional()
  @IsIn(['true'])
  reissuing?: 'true';
}

/** A student starts an agreement with a company of the library. */
export class InitiateAgreementDto {
  @IsUUID(undefined, { message: '请从列表中选择单位' })
  employerId!: string;
}

/** What the student saves: values as strings by field (null clears one), another company, and the express confirmations. */
export class SaveAgreementDraftDto extends Versioned {
  @IsOptional()
  @IsUUID(undefined, { message: '请从列表中选择单位' })
  employerId?: string;

  @IsObject(VALUES)
  values!: Record<string, string | null>;

  @IsOptional()
  @IsBoolean()
  addressConfirmed?: boolean;

  @IsOptional()
  @IsBoolean()
  contactConfirmed?: boolean;
}

/** A step of the workflow; `confirmed` is the express confirmation that accepting and submitting ask for. */
export class AgreementActDto extends ReasonedActDto {
  @IsOptional()
  @IsBoolean()
  confirmed?: boolean;

  /** With a mark: the stamped copy that shows it. */
  @IsOptional()
  @IsUUID(undefined, { message: '请从已上传的扫描件中选择' })
  scanId?: string;

  /** With a request for new paper: why it is needed. */
  @IsOptional()
  @IsIn(Object.keys(REISSUE_KINDS), { message: '请选择补发的原因' })
  reissueKind?: ReissueKind;
}

/** The company confirms, completing or changing fields; what it changes goes back to the student once more. */
export class ConfirmAgreementDto extends Versioned {
  @IsObject(VALUES)
  values!: Record<string, string | null>;
}

/** One step for many agreements; each is decided by itself, in its own transaction. */
export class AgreementBatchDto extends ReviewBatchDto {
  @IsIn(AGREEMENT_BATCH_ACTIONS, { message: '不能批量进行这项操作' })
  action!: (typeof AGREEMENT_BATCH_ACTIONS)[number];
}

/** A graduate as a company names them: twice, by number and by name, so that nobody is found by a slip or by trying. */
export class LookUpInviteeDto {
  /** Student number, ID number, or an agreement number that the school has allocated to the student. */
  @IsString()
  @Matches(/^[A-Za-z0-9]{6,20}$/, { message: '请填写学号、身份证号或协议书编号' })
  studentKey!: string;

  @IsString()
  @Length(2, 60, { message: '请填写毕业生姓名' })
  name!: string;
}

/** An employer invites a graduate on these terms, to be answered within so many days. */
export class InviteDto extends LookUpInviteeDto {
  @IsObject(VALUES)
  values!: Record<string, string | null>;

  @IsOptional()
  @IsInt(DAYS)
  @Min(INVITE_DAYS_MIN, DAYS)
  @Max(INVITE_DAYS_MAX, DAYS)
  days?: number;
}

/** Changes an invitation that nobody has answered yet; its time starts again. */
export class EditInvitationDto extends Versioned {
  @IsObject(VALUES)
  values!: Record<string, string | null>;

  @IsOptional()
  @IsInt(DAYS)
  @Min(INVITE_DAYS_MIN, DAYS)
  @Max(INVITE_DAYS_MAX, DAYS)
  days?: number;
}

/** Agreements to print; the print is counted. */
export class PrintAgreementsDto {
  @IsArray()
  @ArrayMinSize(1, { message: '请先选择协议书' })
  @ArrayMaxSize(MAX_PRINT, { message: `一次最多打印 ${MAX_PRINT} 份` })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** One clause. */
export class ClauseDto {
  @IsString()
  @Length(2, 30, { message: '条款标题为 2–30 个字' })
  title!: string;

  @IsString()
  @Length(5, 400, { message: '条款内容为 5–400 个字' })
  text!: string;
}

/** The clauses in the school's wording; saving makes a new version, agreements already frozen keep theirs. */
export class SaveClausesDto {
  @IsInt()
  @Min(0)
  baseVersion!: number;

  @IsArray()
  @ArrayMinSize(1, { message: '至少保留一条' })
  @ArrayMaxSize(20, { message: '最多 20 条' })
  @ValidateNested({ each: true })
  @Type(() => ClauseDto)
  clauses!: ClauseDto[];

  @IsOptional()
  @IsString()
  @MaxLength(200, { message: '说明最多 200 个字' })
  note?: string;
}
