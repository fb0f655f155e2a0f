import {
  APPLICATION_KINDS,
  APPLICATION_STATES,
  EMPLOYER_RISKS,
  EMPLOYER_STATES,
  type EmployerApplicationKind,
  type EmployerApplicationState,
  type EmployerRisk,
  type EmployerState,
} from '@qicheng/domain';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { StrongPassword } from '../identity/strong-password.js';
import { PageQuery } from '../list/page.dto.js';
import { Versioned } from '../list/versioned.dto.js';
import { QueueQuery, ReasonedActDto, REASON_MAX, REASON_MIN, ReviewBatchDto } from '../review/review.dto.js';

const VALUES = { message: '内容格式不正确，请刷新页面后重试' };
const REASON = { message: `请填写 ${REASON_MIN}–${REASON_MAX} 个字的原因` };
const USCC = { message: '统一社会信用代码为 18 位数字和大写字母' };
const USCC_PATTERN = /^\s*[0-9A-Za-z]{18}\s*$/;

/** What somebody types to find a company: part of the name, pinyin initials, or the beginning of the credit code. */
export class EmployerSearchQuery {
  @IsString()
  @Length(2, 60, { message: '请输入至少两个字' })
  q!: string;
}

/** Filters of the library. */
export class EmployerQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '关键词为 1–60 个字' })
  keyword?: string;

  @IsOptional()
  @IsIn(EMPLOYER_STATES, { message: '没有这个状态' })
  state?: EmployerState;

  @IsOptional()
  @IsIn(['true', 'false'])
  claimed?: 'true' | 'false';
}

/** A company that the library lacks, typed in by a student: it waits for the centre, but can be used. */
export class AddEmployerDto {
  @IsString()
  @Length(4, 120, { message: '单位名称为 4–120 个字，与营业执照一致' })
  name!: string;

  @Matches(USCC_PATTERN, USCC)
  uscc!: string;
}

/** A company that the centre enters itself: name and credit code at least. */
export class EnterEmployerDto {
  @IsObject(VALUES)
  values!: Record<string, string | null>;

  @IsString()
  @Length(REASON_MIN, REASON_MAX, REASON)
  reason!: string;
}

/** The centre corrects an entry. */
export class EditEmployerDto extends Versioned {
  @IsObject(VALUES)
  values!: Record<string, string | null>;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(EMPLOYER_RISKS, { each: true, message: '没有这种风险提示' })
  riskFlags?: EmployerRisk[];

  @IsString()
  @Length(REASON_MIN, REASON_MAX, REASON)
  reason!: string;
}

/** Merges this entry into another: its agreements and users follow, it cannot be chosen any more. */
export class MergeEmployerDto extends ReasonedActDto {
  @IsUUID(undefined, { message: '请选择保留的单位' })
  intoId!: string;
}

/** Filters of the applications. */
export class EmployerApplicationQuery extends QueueQuery {
  @IsOptional()
  @IsIn(APPLICATION_STATES, { message: '没有这个状态' })
  state?: EmployerApplicationState;

  @IsOptional()
  @IsIn(APPLICATION_KINDS, { message: '没有这种申请' })
  kind?: EmployerApplicationKind;
}

/** One opinion for many applications. */
export class EmployerApplicationBatchDto extends ReviewBatchDto {
  @IsIn(['approve', 'return'], { message: '批量操作只有通过和退回' })
  action!: 'approve' | 'return';
}

/** First step of the registration: is this company known? */
export class LookUpEmployerDto {
  @Matches(USCC_PATTERN, USCC)
  uscc!: string;
}

/** Second step: a code to the contact's address. */
export class RegistrationCodeDto {
  @MaxLength(100, { message: '邮箱地址最长 100 个字符' })
  @IsEmail({}, { message: '请填写正确的邮箱地址' })
  email!: string;
}

/** Opens the account with the mailed code and keeps what was typed so far as a draft; whoever registers is signed in afterwards. */
export class RegisterEmployerDto {
  /** As the code's answer named it. */
  @IsUUID()
  registrationId!: string;

  @Matches(/^\d{6}$/, { message: '验证码是 6 位数字' })
  code!: string;

  @Matches(USCC_PATTERN, USCC)
  uscc!: string;

  @IsString()
  @Length(2, 60, { message: '请填写联系人姓名' })
  contactName!: string;

  @Matches(/^1[3-9]\d{9}$/, { message: '请填写正确的手机号码' })
  mobile!: string;

  @StrongPassword()
  password!: string;

  @IsObject(VALUES)
  values!: Record<string, string | null>;

  @IsBoolean({ message: '请阅读并同意使用说明' })
  agreed!: boolean;
}

/** The applicant goes on filling in. */
export class SaveApplicationDto extends Versioned {
  @IsObject(VALUES)
  values!: Record<string, string | null>;
}

/** The company changes what needs no review: office address, default contact, telephone. */
export class EditMyEmployerDto extends Versioned {
  @IsObject(VALUES)
  values!: Record<string, string | null>;
}

/** A user of the company gets another role, or is let go. */
export class EmployerUserDto {
  @IsIn(['ADMIN', 'RECRUITER'], { message: '请选择角色' })
  role!: 'ADMIN' | 'RECRUITER';
}

/** The same by the centre. */
export class ReasonedEmployerUserDto extends EmployerUserDto {
  @IsString()
  @Length(REASON_MIN, REASON_MAX, REASON)
  reason!: string;
}

/** The centre lets a user of a company go. */
export class LetEmployerUserGoDto {
  @IsString()
  @Length(REASON_MIN, REASON_MAX, REASON)
  reason!: string;
}
