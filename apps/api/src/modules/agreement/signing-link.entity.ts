import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, Moment, OptionalMoment, Reference, Text } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** A one-time way to sign an agreement on another device; only the hash of its token is kept. */
@Entity()
@Unscoped('found by its secret token only; it names one agreement and its signer')
@Index('signing_link_token', ['tokenHash'], { unique: true })
export class SigningLink {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(64) tokenHash!: string;
  @Reference() @Index('signing_link_agreement') agreementId!: string;
  @Reference() accountId!: string;
  @Moment() expiresAt!: Date;
  @OptionalMoment() openedAt!: Date | null;
  @OptionalMoment() usedAt!: Date | null;
  @CreatedAt() createdAt!: Date;
}
