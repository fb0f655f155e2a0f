import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Unscoped } from '../scope/index.js';

/** A message that must leave once its transaction has committed; the relay hands it to the queue named by `topic`. */
@Entity()
@Unscoped('read by the relay only')
@Index('outbox_message_waiting', ['createdAt'], { where: 'sent_at is null' })
export class OutboxMessage {
  /** Also the job's id, so that a message handed over twice is one job. */
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'varchar', length: 60 })
  topic!: string;

  @Column('jsonb')
  payload!: object;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
