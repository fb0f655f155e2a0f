import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "export_order" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "ordered_by" uuid NOT NULL, "asked" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_1cd2fc3830ddec9ff02134ee180" PRIMARY KEY ("id"))`,
  `CREATE INDEX "export_order_age" ON "export_order"  ("created_at") `,
];

const DOWN = [`DROP INDEX "public"."export_order_age"`, `DROP TABLE "export_order"`];

/** Exports are ordered first and then fetched, which a browser's own download can do. */
export class ExportOrders1732801000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
