import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, OptionalMoment, OptionalText, Reference, Text } from '../../core/column/index.js';
import { Scoped } from '../../core/scope/index.js';

const own = {
  STUDENT: mine,
  EMPLOYER: mine,
  COUNSELLOR: mine,
  COLLEGE_ADMIN: mine,
  CENTRE_ADMIN: mine,
  SYS_ADMIN: mine,
} as const;
function mine(actor: { accountId: string | null }) {
  return { accountId: actor.accountId ?? '00000000-0000-0000-0000-000000000000' };
}

/** A notice in the site for one account. */
@Entity()
@Scoped<Notification>(own)
@Index('notification_account', ['accountId', 'createdAt'])
export class Notification {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Reference() accountId!: string;
  @Text(80) title!: string;
  /** Holds reasons and names in full, whose lengths their own columns bound. */
  @Column('text') body!: string;
  /** Path inside the addressee's portal, e.g. `/origin`. */
  @OptionalText(200) link!: string | null;
  @OptionalMoment() readAt!: Date | null;
  @CreatedAt() createdAt!: Date;
}
