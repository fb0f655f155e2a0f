import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OptionalReference } from '../../core/column/index.js';
import { Unscoped } from '../../core/scope/index.js';

/** Text without a length: whatever the sheet holds must find room before it is judged. */
const Cell = () => Column({ type: 'text', nullable: true });

/**
 * One row of an uploaded sheet in canonical form, waiting to be merged. The table is unlogged: after a crash of the
 * database it is empty, and a batch whose rows are gone asks for a new check.
 */
@Entity()
@Unscoped('imports belong to the centre; every endpoint is for the centre only')
export class ImportRow {
  @PrimaryColumn('uuid') batchId!: string;
  /** As Excel counts, from 1. */
  @PrimaryColumn('int') rowNo!: number;
  /** The record it belongs to, by examination number, else by student number; null for a new one. */
  @OptionalReference() studentId!: string | null;

  @Cell() studentNo!: string | null;
  @Cell() examNo!: string | null;
  @Cell() name!: string | null;
  @Cell() idType!: string | null;
  @Cell() idNoCipher!: string | null;
  @Cell() idNoHash!: string | null;
  @Cell() gender!: string | null;
  @Cell() birthDate!: string | null;
  @Cell() ethnicity!: string | null;
  @Cell() politicalStatus!: string | null;
  @Cell() gradYear!: string | null;
  @Cell() branchName!: string | null;
  @Cell() collegeName!: string | null;
  @Cell() majorCode!: string | null;
  @Cell() majorName!: string | null;
  @Cell() className!: string | null;
  @Cell() counsellorNo!: string | null;
  @Cell() majorDirection!: string | null;
  @Cell() educationLevel!: string | null;
  @Cell() studyForm!: string | null;
  @Cell() durationYears!: string | null;
  @Cell() trainingMode!: string | null;
  @Cell() sponsorUnit!: string | null;
  @Cell() sponsorRegion!: string | null;
  @Cell() enrollDate!: string | null;
  @Cell() graduateDate!: string | null;
  @Cell() normalStudentCategory!: string | null;
  @Cell() studyOutcome!: string | null;
  @Cell() originRegion!: string | null;
  @Cell() urbanRural!: string | null;
  @Cell() hardshipCategory!: string | null;
  @Cell() archiveBefore!: string | null;
  @Cell() archiveAtSchool!: string | null;
  @Cell() policeStationBefore!: string | null;
  @Cell() hukouAtSchool!: string | null;
  @Cell() homeAddress!: string | null;
  @Cell() mobile!: string | null;
  @Cell() email!: string | null;
  @Cell() qq!: string | null;
  @Cell() wechat!: string | null;
  @Cell() homePostcode!: string | null;
  @Cell() homePhone!: string | null;
  @Cell() emergencyContact!: string | null;
  @Cell() emergencyPhone!: string | null;
  @Cell() intent!: string | null;
}
