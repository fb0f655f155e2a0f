import { Injectable } from '@nestjs/common';
import type { FieldProblem, RequestCorrectionDto } from '@qicheng/contracts';
import {
  correctionRefusal,
  followersOf,
  needsProof,
  newOriginFlaws,
  normaliseOriginValue,
  type OriginFieldKey,
  type OriginValues,
  originField,
  PLACES_BELOW,
  sameOriginValue,
} from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { PLACE_FIELDS, StudentPlaces } from '../graduate/index.js';
import type { OriginRecord } from './origin-record.js';

/** What a request asks for: the value of the field, and what changes along with it. */
export interface Claim {
  readonly value: string;
  readonly along: OriginValues;
}

/** Measures a claim against the whole record, not against its field alone. */
@Injectable()
export class CorrectionClaims {
  constructor(private readonly places: StudentPlaces) {}

  /** @throws Problem INVALID naming what is wrong with the request. */
  async read(dto: RequestCorrectionDto, { school, tier }: Pick<OriginRecord, 'school' | 'tier'>): Promise<Claim> {
    const { field } = dto;
    const value = normaliseOriginValue(field, dto.claimedValue);
    const refusal = correctionRefusal(field, tier(field)) ?? (value === null ? '请填写正确的内容' : null);
    if (refusal !== null || value === null) throw wrong('claimedValue', refusal ?? '');
    if (needsProof(field) && dto.proofFileId === undefined)
      throw wrong('proofFileId', `更正${originField(field).label}需要证明材料，请上传`);
    const along = { ...followersOf(field, value, school), ...(await this.placesOf(dto, value, school)) };
    if (isSame({ [field]: value, ...along }, school)) throw wrong('claimedValue', '与学校现有记录相同，无需更正');
    const flaw = flawOf(field, school, { [field]: value, ...along });
    if (flaw !== null) throw wrong('claimedValue', flaw);
    return { value, along };
  }

  /** @throws Problem NOT_NOW when the record has changed so that the claim no longer fits into it. */
  refuseMisfit(field: OriginFieldKey, school: OriginValues, values: OriginValues): void {
    const flaw = flawOf(field, school, values);
    if (flaw !== null)
      throw new Problem('NOT_NOW', {
        detail: `按申请更正后，学校记录会有矛盾：${flaw}。请核对后不予通过，或先改正学校记录`,
      });
  }

  /** The places below the claimed one, which the request has to name, with the code of the major. */
  private async placesOf(dto: RequestCorrectionDto, value: string, school: OriginValues): Promise<OriginValues> {
    const { field } = dto;
    if (!(PLACE_FIELDS as readonly OriginFieldKey[]).includes(field)) return {};
    const named: OriginValues = {};
    for (const below of PLACES_BELOW[field] ?? []) {
      const name = dto[below] === undefined ? null : normaliseOriginValue(below, dto[below]);
      if (name === null) throw wrong(below, `请一并填写正确的${originField(below).label}`);
      named[below] = name;
    }
    const whole = { ...school, ...named, [field]: value };
    const majorCode = await this.places.codeOf(whole).catch((error: unknown) => {
      throw error instanceof Problem ? misplaced(field, error) : error;
    });
    return field === 'className' ? named : { ...named, majorCode };
  }
}

const wrong = (field: string, message: string) =>
  new Problem('INVALID', { detail: message, fields: [{ field, message }] });

/** The form's names for what does not exist; what it does not ask for is told at the claim. */
function misplaced(claimed: OriginFieldKey, problem: Problem): Problem {
  const asked: readonly string[] = PLACES_BELOW[claimed] ?? [];
  const fields = (problem.extra.fields ?? []).map(({ field, message }): FieldProblem => ({
    field: asked.includes(field) ? field : 'claimedValue',
    message,
  }));
  return new Problem('INVALID', { detail: problem.message, fields });
}

const isSame = (values: OriginValues, school: OriginValues): boolean =>
  (Object.keys(values) as OriginFieldKey[]).every((key) => sameOriginValue(key, values[key], school[key] ?? null));

/** What the values would make wrong in the record, in one sentence; the other field is named where it is another's fault. */
function flawOf(field: OriginFieldKey, school: OriginValues, values: OriginValues): string | null {
  const [flaw] = newOriginFlaws(school, values).toSorted(
    (one, other) => Number(other.field === field) - Number(one.field === field),
  );
  return flaw === undefined ? null : `${flaw.message}，${flaw.fix}`;
}
