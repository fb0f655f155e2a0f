import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "agreement" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "student_id" uuid NOT NULL, "name" character varying(60) NOT NULL, "student_no" character varying(20) NOT NULL, "grad_year" character varying(4) NOT NULL, "education_level" character varying(2) NOT NULL, "college_id" uuid NOT NULL, "major_id" uuid NOT NULL, "class_id" uuid NOT NULL, "employer_id" uuid, "employer_name" character varying(120), "initiator" character varying(10) NOT NULL, "state" character varying(20) NOT NULL DEFAULT 'DRAFT', "agreement_no" character varying(20), "revision" integer NOT NULL DEFAULT '1', "values" jsonb NOT NULL DEFAULT '{}', "address_confirmed" boolean NOT NULL DEFAULT false, "contact_confirmed" boolean NOT NULL DEFAULT false, "employer_changes" jsonb NOT NULL DEFAULT '[]', "shared_with_employer" boolean NOT NULL DEFAULT false, "invite_expires_at" TIMESTAMP WITH TIME ZONE, "expiry_warned_at" TIMESTAMP WITH TIME ZONE, "saved_at" TIMESTAMP WITH TIME ZONE, "submitted_at" TIMESTAMP WITH TIME ZONE, "approved_at" TIMESTAMP WITH TIME ZONE, "signed_at" TIMESTAMP WITH TIME ZONE, "ended_at" TIMESTAMP WITH TIME ZONE, "return_reason" character varying(500), "content_hash" character varying(64), "marks" jsonb NOT NULL DEFAULT '[]', "next_mark" character varying(20), "scans" jsonb NOT NULL DEFAULT '[]', "print_count" integer NOT NULL DEFAULT '0', "printed_at" TIMESTAMP WITH TIME ZONE, "cancel_asked_by" character varying(10), "cancel_reason" character varying(500), "previous_agreement_id" uuid, "evidence_file_id" uuid, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e7537188219eeef56233a609753" PRIMARY KEY ("id"))`,
  `CREATE INDEX "agreement_student" ON "agreement"  ("student_id") `,
  `CREATE INDEX "agreement_employer" ON "agreement"  ("employer_id", "state") `,
  `CREATE TABLE "agreement_number" ("no" character varying(20) NOT NULL, "grad_year" character varying(4) NOT NULL, "level" character varying(1) NOT NULL, "state" character varying(10) NOT NULL DEFAULT 'FREE', "student_id" uuid, "agreement_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_ea7949af027e2a62de94222484c" PRIMARY KEY ("no"))`,
  `CREATE INDEX "agreement_number_student" ON "agreement_number"  ("student_id") `,
  `CREATE TABLE "agreement_signature" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "agreement_id" uuid NOT NULL, "revision" integer NOT NULL, "content_hash" character varying(64) NOT NULL, "drawing" jsonb NOT NULL, "image" bytea NOT NULL, "image_sha256" character varying(64) NOT NULL, "account_id" uuid NOT NULL, "proof" character varying(12) NOT NULL, "device" character varying(8) NOT NULL, "ip" character varying(64), "user_agent" character varying(300), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_a1c52a86260d677da0f602f884f" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "agreement_signature_revision" ON "agreement_signature"  ("agreement_id", "revision") `,
  `CREATE TABLE "agreement_snapshot" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "agreement_id" uuid NOT NULL, "revision" integer NOT NULL, "agreement_no" character varying(20) NOT NULL, "content" text NOT NULL, "content_hash" character varying(64) NOT NULL, "clause_version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_0294bd1f34ac3266338bc60535f" PRIMARY KEY ("id"))`,
  `CREATE INDEX "agreement_snapshot_no" ON "agreement_snapshot"  ("agreement_no") `,
  `CREATE UNIQUE INDEX "agreement_snapshot_revision" ON "agreement_snapshot"  ("agreement_id", "revision") `,
  `CREATE TABLE "clause_template" ("version" integer NOT NULL, "clauses" jsonb NOT NULL, "note" character varying(200), "created_by_name" character varying(60) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_9f127ced9b0d6aa73ed686068f1" PRIMARY KEY ("version"))`,
  `CREATE TABLE "number_series" ("grad_year" character varying(4) NOT NULL, "level" character varying(1) NOT NULL, "next" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_0a94f789147ea0a571ae54b400d" PRIMARY KEY ("grad_year", "level"))`,
  `CREATE TABLE "signing_link" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "token_hash" character varying(64) NOT NULL, "agreement_id" uuid NOT NULL, "account_id" uuid NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "used_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_5894b4d6eefbeff3b25dfad31ed" PRIMARY KEY ("id"))`,
  `CREATE INDEX "signing_link_agreement" ON "signing_link"  ("agreement_id") `,
  `CREATE UNIQUE INDEX "signing_link_token" ON "signing_link"  ("token_hash") `,
  `CREATE TABLE "destination" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "student_id" uuid NOT NULL, "grad_year" character varying(4) NOT NULL, "college_id" uuid NOT NULL, "class_id" uuid NOT NULL, "category_code" character varying(3) NOT NULL, "sub_kind" character varying(20), "agreement_kind" character varying(20), "source" character varying(10) NOT NULL, "state" character varying(20) NOT NULL DEFAULT 'APPROVED', "current" boolean NOT NULL DEFAULT true, "effective_date" date, "values" jsonb NOT NULL DEFAULT '{}', "agreement_id" uuid, "agreement_no" character varying(20), "ended_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e45b5ee5788eb3c7f0ae41746e7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "destination_student" ON "destination"  ("student_id") `,
  `CREATE TABLE "employer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "name" character varying(120) NOT NULL, "uscc" character varying(18) NOT NULL, "initials" character varying(120) NOT NULL DEFAULT '', "former_names" jsonb NOT NULL DEFAULT '[]', "nature" character varying(2), "industry" character varying(2), "scale" character varying(2), "registered_capital" character varying(40), "established_on" date, "legal_person" character varying(60), "registered_region" character varying(6), "registered_address" character varying(200), "office_address" character varying(200), "contact_name" character varying(60), "contact_mobile" character varying(11), "contact_phone" character varying(20), "contact_email" character varying(100), "business_scope" character varying(1000), "superior_unit" character varying(120), "has_personnel_authority" boolean NOT NULL DEFAULT false, "is_labour_dispatch" boolean NOT NULL DEFAULT false, "licence_file_id" uuid, "state" character varying(12) NOT NULL DEFAULT 'UNVERIFIED', "claimed" boolean NOT NULL DEFAULT false, "source" character varying(10) NOT NULL DEFAULT 'MANUAL', "verified_at" TIMESTAMP WITH TIME ZONE, "risk_flags" jsonb NOT NULL DEFAULT '[]', "merged_into_id" uuid, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_74029e6b1f17a4c7c66d43cfd34" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "employer_uscc" ON "employer"  ("uscc") `,
  `CREATE TABLE "employer_application" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" character varying(10) NOT NULL, "state" character varying(16) NOT NULL DEFAULT 'DRAFT', "account_id" uuid NOT NULL, "employer_id" uuid, "readers" uuid array NOT NULL, "uscc" character varying(18) NOT NULL, "name" character varying(120) NOT NULL, "values" jsonb NOT NULL DEFAULT '{}', "licence_file_id" uuid, "review_reason" character varying(500), "submitted_at" TIMESTAMP WITH TIME ZONE, "decided_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_6c97eba30166ba8453b6a1ffc37" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_application_employer" ON "employer_application"  ("employer_id") `,
  `CREATE INDEX "employer_application_queue" ON "employer_application"  ("state", "submitted_at", "id") `,
  `CREATE INDEX "employer_application_account" ON "employer_application"  ("account_id") `,
  `CREATE TABLE "termination" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "agreement_id" uuid NOT NULL, "agreement_no" character varying(20) NOT NULL, "student_id" uuid NOT NULL, "name" character varying(60) NOT NULL, "student_no" character varying(20) NOT NULL, "grad_year" character varying(4) NOT NULL, "education_level" character varying(2) NOT NULL, "college_id" uuid NOT NULL, "major_id" uuid NOT NULL, "class_id" uuid NOT NULL, "employer_id" uuid, "employer_name" character varying(120) NOT NULL, "initiator" character varying(10) NOT NULL, "state" character varying(24) NOT NULL DEFAULT 'DRAFT', "values" jsonb NOT NULL DEFAULT '{}', "letter_file_id" uuid, "receipt_file_id" uuid, "offer_file_id" uuid, "counterpart_decision" character varying(10), "counterpart_at" TIMESTAMP WITH TIME ZONE, "counterpart_reason" character varying(500), "limit_overridden" boolean NOT NULL DEFAULT false, "shared_with_employer" boolean NOT NULL DEFAULT false, "shared_with_student" boolean NOT NULL DEFAULT false, "saved_at" TIMESTAMP WITH TIME ZONE, "submitted_at" TIMESTAMP WITH TIME ZONE, "effective_at" TIMESTAMP WITH TIME ZONE, "return_reason" character varying(500), "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_15f070613827b01796e775cd9dd" PRIMARY KEY ("id"))`,
  `CREATE INDEX "termination_employer" ON "termination"  ("employer_id", "state") `,
  `CREATE INDEX "termination_student" ON "termination"  ("student_id") `,
  `CREATE INDEX "termination_agreement" ON "termination"  ("agreement_id") `,
  `ALTER TABLE "account" ADD "employer_role" character varying(10)`,
  `CREATE INDEX "account_employer" ON "account"  ("employer_id") `,
  `ALTER TABLE "agreement" ADD CONSTRAINT "FK_769a0b27b6e827aaf9ee4699203" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "destination" ADD CONSTRAINT "FK_f2f135ba8fa6fafb4c509a97bbf" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "termination" ADD CONSTRAINT "FK_1fa41876ea10b7309f52ae8a48d" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const DOWN = [
  `ALTER TABLE "termination" DROP CONSTRAINT "FK_1fa41876ea10b7309f52ae8a48d"`,
  `ALTER TABLE "destination" DROP CONSTRAINT "FK_f2f135ba8fa6fafb4c509a97bbf"`,
  `ALTER TABLE "agreement" DROP CONSTRAINT "FK_769a0b27b6e827aaf9ee4699203"`,
  `DROP INDEX "public"."account_employer"`,
  `ALTER TABLE "account" DROP COLUMN "employer_role"`,
  `DROP INDEX "public"."termination_agreement"`,
  `DROP INDEX "public"."termination_student"`,
  `DROP INDEX "public"."termination_employer"`,
  `DROP TABLE "termination"`,
  `DROP INDEX "public"."employer_application_account"`,
  `DROP INDEX "public"."employer_application_queue"`,
  `DROP INDEX "public"."employer_application_employer"`,
  `DROP TABLE "employer_application"`,
  `DROP INDEX "public"."employer_uscc"`,
  `DROP TABLE "employer"`,
  `DROP INDEX "public"."destination_student"`,
  `DROP TABLE "destination"`,
  `DROP INDEX "public"."signing_link_token"`,
  `DROP INDEX "public"."signing_link_agreement"`,
  `DROP TABLE "signing_link"`,
  `DROP TABLE "number_series"`,
  `DROP TABLE "clause_template"`,
  `DROP INDEX "public"."agreement_snapshot_revision"`,
  `DROP INDEX "public"."agreement_snapshot_no"`,
  `DROP TABLE "agreement_snapshot"`,
  `DROP INDEX "public"."agreement_signature_revision"`,
  `DROP TABLE "agreement_signature"`,
  `DROP INDEX "public"."agreement_number_student"`,
  `DROP TABLE "agreement_number"`,
  `DROP INDEX "public"."agreement_employer"`,
  `DROP INDEX "public"."agreement_student"`,
  `DROP TABLE "agreement"`,
];

export class AgreementTables1732500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
