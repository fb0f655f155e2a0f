import { Entity, PrimaryColumn } from 'typeorm';
import { Unscoped } from '../../core/scope/index.js';

/** A day on which those whom something waits for have been reminded; each day once, however many workers there are. */
@Entity()
@Unscoped('a list of days, read by the worker only')
export class ReminderRound {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'reminder_round_day' })
  day!: string;
}
