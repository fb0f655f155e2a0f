import { Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Moment, OptionalText, Text, Version } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** When submitters may act in a flow, per cohort and, where given, education level; reviewers may always act. */
@Entity()
@Unscoped('opening times are public within the school')
@Unique('flow_window_once', ['flow', 'gradYear', 'educationLevel'])
export class FlowWindow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Text(20) flow!: string;
  @Text(4) gradYear!: string;
  /** Code of education_level; null means every level that has no window of its own. */
  @OptionalText(2) educationLevel!: string | null;
  @Moment() opensAt!: Date;
  @Moment() closesAt!: Date;
  @Version() version!: number;
}
