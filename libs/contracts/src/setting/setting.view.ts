import type { WindowFlow } from './setting.dto.js';

/** An opening time as stored. */
export class WindowView {
  id!: string;
  version!: number;
  flow!: WindowFlow;
  gradYear!: string;
  educationLevel!: string | null;
  opensAt!: Date;
  closesAt!: Date;
  open!: boolean;
}

/** One of the values of a choice. */
export class SettingOption {
  value!: string;
  label!: string;
}

/** What the school's choices are about. */
export type SettingGroup = 'review' | 'agreement' | 'school';

/** One of the school's choices with its default. */
export class SettingView {
  key!: string;
  group!: SettingGroup;
  label!: string;
  help!: string;
  value!: boolean | number | string;
  defaultValue!: boolean | number | string;
  /** Least and most of a number; null for others. */
  range!: number[] | null;
  /** The values to choose from; null where any may be typed. */
  options!: SettingOption[] | null;
  /** True for a text that may be left empty. */
  optional!: boolean;
  /** The longest text, in characters. */
  longest!: number;
}

/** The school's WeChat service account as the centre has entered it. */
export class ServiceAccountView {
  name!: string | null;
  /** What its QR code holds; null while nobody has entered it. */
  url!: string | null;
}
