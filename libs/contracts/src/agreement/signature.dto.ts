import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Versioned } from '../list/versioned.dto.js';
import { PenPoints } from './pen-points.js';

/** The largest signature image, as base64 text. */
export const MAX_SIGNATURE_TEXT = 280_000;

/** Where the pen was: CSS pixels from the upper left corner, `time` in milliseconds. */
export class SignaturePointDto {
  x!: number;
  y!: number;
  time!: number;
  pressure!: number;
}

/** One stroke, from pen down to pen up. */
export class SignatureStrokeDto {
  @PenPoints()
  points!: SignaturePointDto[];
}

/** A handwritten signature with the size of the canvas it was drawn on. */
export class SignatureDrawingDto {
  @IsInt()
  @Min(100)
  @Max(4000)
  width!: number;

  @IsInt()
  @Min(50)
  @Max(4000)
  height!: number;

  @IsArray()
  @ArrayMinSize(1, { message: '请先签名' })
  @ArrayMaxSize(60, { message: '笔画过多，请清除后重新签名' })
  @ValidateNested({ each: true })
  @Type(() => SignatureStrokeDto)
  strokes!: SignatureStrokeDto[];
}

/** The student shows who they are before the agreement is shown on another device: by the password, or by a mailed code. */
export class SignerProofDto {
  @IsOptional()
  @IsString()
  @Length(1, 64, { message: '请填写登录密码' })
  password?: string;

  @IsOptional()
  @Matches(/^\d{6}$/, { message: '验证码是 6 位数字' })
  code?: string;
}

/** The student signs: the drawing, its picture, the hash of what was read, and the password (or a mailed code) once more. */
export class SignAgreementDto extends Versioned {
  @IsObject({ message: '请先签名' })
  @ValidateNested()
  @Type(() => SignatureDrawingDto)
  drawing!: SignatureDrawingDto;

  /** `data:image/png;base64,…` */
  @IsString()
  @MaxLength(MAX_SIGNATURE_TEXT, { message: '签名图片过大，请清除后重新签名' })
  @Matches(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/, { message: '签名图片格式不正确' })
  image!: string;

  /** Of the content that the signer was shown. */
  @Matches(/^[0-9a-f]{64}$/, { message: '协议内容已更新，请刷新后重新阅读' })
  contentHash!: string;

  @IsOptional()
  @IsString()
  @Length(1, 64, { message: '请填写登录密码' })
  password?: string;

  @IsOptional()
  @Matches(/^\d{6}$/, { message: '验证码是 6 位数字' })
  code?: string;
}
