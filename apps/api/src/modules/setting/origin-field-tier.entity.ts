import type { OriginFieldKey, OriginTier } from '@qicheng/domain';
import { Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { OptionalText, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** Who may change a field of the origin record, where the school has decided otherwise than the catalogue. */
@Entity()
@Unscoped('the school’s choices, the same for everybody')
@Unique('origin_field_tier_once', ['field', 'educationLevel'])
export class OriginFieldTier {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(30) field!: OriginFieldKey;
  /** Code of education_level; null means every level that has no choice of its own. */
  @OptionalText(2) educationLevel!: string | null;
  @Text(1) tier!: OriginTier;
  @Version() version!: number;
}
