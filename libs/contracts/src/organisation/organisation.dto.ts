import { STAFF_NO } from '@qicheng/domain';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, IsUUID, Length, Matches } from 'class-validator';
import { Versioned } from '../list/versioned.dto.js';

const NAME = { message: '名称为 2–60 个字' };
const COLLEGE_CODE = { message: '学院代码为 1–20 位字母、数字或短横线' };
const MAJOR_CODE = { message: '专业代码为 4–10 位字母或数字，如 080901' };
const GRAD_YEAR = { message: '届别是四位年份' };
const STAFF_NOS = { message: '工号为 1–20 位字母、数字或短横线' };

/** A new college; its name is unique in the school. */
export class AddCollegeDto {
  @IsString(NAME)
  @Length(2, 60, NAME)
  name!: string;

  @Matches(/^[A-Za-z0-9-]{1,20}$/, COLLEGE_CODE)
  code!: string;
}

/** A changed college. */
export class EditCollegeDto extends Versioned {
  @IsString(NAME)
  @Length(2, 60, NAME)
  name!: string;

  @Matches(/^[A-Za-z0-9-]{1,20}$/, COLLEGE_CODE)
  code!: string;
}

/** A changed major. */
export class EditMajorDto extends Versioned {
  @IsString(NAME)
  @Length(2, 60, NAME)
  name!: string;

  /** Code of the national catalogue. */
  @Matches(/^[A-Za-z0-9]{4,10}$/, MAJOR_CODE)
  code!: string;
}

/** A new major of a college; code and name together are unique there. */
export class AddMajorDto {
  @IsUUID(undefined, { message: '请选择学院' })
  collegeId!: string;

  @IsString(NAME)
  @Length(2, 60, NAME)
  name!: string;

  @Matches(/^[A-Za-z0-9]{4,10}$/, MAJOR_CODE)
  code!: string;
}

/** A new class of a major; its name is unique in the college for one year of graduation. */
export class AddClassDto {
  @IsUUID(undefined, { message: '请选择专业' })
  majorId!: string;

  @IsString(NAME)
  @Length(2, 60, NAME)
  name!: string;

  @Matches(/^(19|20)\d{2}$/, GRAD_YEAR)
  gradYear!: string;
}

/** A renamed class. */
export class EditClassDto extends Versioned {
  @IsString(NAME)
  @Length(2, 60, NAME)
  name!: string;
}

/** Who looks after a class, by staff number: the list replaces the present one. */
export class SetCounsellorsDto {
  @IsArray(STAFF_NOS)
  @ArrayMaxSize(10, { message: '一个班级最多 10 名辅导员' })
  @ArrayUnique({ message: '工号不能重复' })
  @Matches(STAFF_NO, { ...STAFF_NOS, each: true })
  staffNos!: string[];
}
