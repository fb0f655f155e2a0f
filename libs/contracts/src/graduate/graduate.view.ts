import type { AccountStatus, OriginFieldKey, OriginState } from '@qicheng/domain';
import type { StudyOutcome } from './graduate.dto.js';

/** One row of the register. */
export class GraduateItem {
  id!: string;
  studentNo!: string;
  examNo!: string;
  name!: string;
  gender!: string;
  gradYear!: string;
  educationLevel!: string;
  studyOutcome!: StudyOutcome;
  collegeName!: string;
  majorName!: string;
  className!: string;
  originState!: OriginState;
  updatedAt!: Date;
}

/** A page of the register. */
export class GraduatePage {
  items!: GraduateItem[];
  total!: number;
  page!: number;
  pageSize!: number;
  /** Pass as `after` to read on from the last row at any depth; null on the last page. */
  nextCursor!: string | null;
}

/** One field of the official record, as value (code) and as text for people; the ID number comes masked. */
export class GraduateFieldView {
  field!: OriginFieldKey;
  value!: string | null;
  text!: string | null;
  /** True where the reader may correct it. */
  editable!: boolean;
}

/** How far the graduate has come with the own account. */
export class GraduateAccountView {
  status!: AccountStatus;
  emailVerifiedAt!: Date | null;
  lastSignInAt!: Date | null;
}

/** A graduate's official record. `actions` are those the reader may do: edit, reveal. */
export class GraduateView {
  id!: string;
  version!: number;
  name!: string;
  studentNo!: string;
  gradYear!: string;
  collegeId!: string;
  majorId!: string;
  classId!: string;
  collegeName!: string;
  majorName!: string;
  className!: string;
  fields!: GraduateFieldView[];
  originState!: OriginState;
  /** Null until the graduate has an account. */
  account!: GraduateAccountView | null;
  importBatchId!: string | null;
  createdAt!: Date;
  updatedAt!: Date;
  actions!: string[];
}

/** A masked value in plain; it is not to be stored. */
export class RevealedValueView {
  value!: string;
}

/** An export that can be fetched under this id for ten minutes. */
export class ExportOrderView {
  id!: string;
}
