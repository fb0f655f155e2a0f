import { Column, CreateDateColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** Text of at most `length` characters that every row has. */
export const Text = (length: number) => Column({ type: 'varchar', length });
/** Text of at most `length` characters that may be missing (null). */
export const OptionalText = (length: number) => Column({ type: 'varchar', length, nullable: true });
/** Calendar date without time, `YYYY-MM-DD`. */
export const Day = () => Column('date');
/** A moment in time. */
export const Moment = () => Column('timestamptz');
export const OptionalMoment = () => Column({ type: 'timestamptz', nullable: true });
/** Another row's id. */
export const Reference = () => Column('uuid');
export const OptionalReference = () => Column({ type: 'uuid', nullable: true });
export const CreatedAt = () => CreateDateColumn({ type: 'timestamptz' });
export const UpdatedAt = () => UpdateDateColumn({ type: 'timestamptz' });
/** Counts up with every write; a write that saw an older one is refused. */
export const Version = () => VersionColumn({ default: 1 });
