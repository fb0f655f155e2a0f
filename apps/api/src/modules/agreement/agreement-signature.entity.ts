import type { SignatureDrawing } from '@qicheng/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, OptionalText, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** A graduate's handwritten signature under one frozen content; append-only, a trigger refuses every change. */
@Entity()
@Unscoped('reached only through its agreement, which is scoped')
@Index('agreement_signature_revision', ['agreementId', 'revision'], { unique: true })
export class AgreementSignature {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() agreementId!: string;
  @Column('int') revision!: number;
  /** What was signed: equals the snapshot's hash. */
  @Text(64) contentHash!: string;
  @Column('jsonb') drawing!: SignatureDrawing;
  /** PNG of the drawing, made anew from what was sent, at most 200 kB. */
  @Column('bytea') image!: Buffer;
  @Text(64) imageSha256!: string;
  @Reference() accountId!: string;
  /** PASSWORD or EMAIL_CODE: how the signer showed who they are once more. */
  @Text(12) proof!: string;
  /** PAGE, or LINK when it was drawn on another device through a one-time link. */
  @Text(8) device!: string;
  @OptionalText(64) ip!: string | null;
  @OptionalText(300) userAgent!: string | null;
  @CreatedAt() createdAt!: Date;
}
