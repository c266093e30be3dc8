ALTER TABLE "audit_heads" ADD COLUMN "ties" text;--> statement-breakpoint
CREATE INDEX "audit_young_person" ON "audit" USING btree ("project","young_person","at");