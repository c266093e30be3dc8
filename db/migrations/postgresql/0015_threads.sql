CREATE TABLE "exchange_lines" (
	"project" text NOT NULL,
	"exchange" text NOT NULL,
	"id" text NOT NULL,
	"place" integer NOT NULL,
	"young_person" text NOT NULL,
	"text" text,
	"occurred_at" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "exchange_lines_project_exchange_id_pk" PRIMARY KEY("project","exchange","id")
);
--> statement-breakpoint
CREATE TABLE "exchanges" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"number" text NOT NULL,
	"started_at" text NOT NULL,
	"ended_at" text,
	"position" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "exchanges_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "messages_home" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"number" text,
	"state" text NOT NULL,
	"asked_at" text NOT NULL,
	"checked_by" text,
	"settled_by" text,
	"settled_at" text,
	"version" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "messages_home_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "sent_texts" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"number" text NOT NULL,
	"by" text NOT NULL,
	"sending" text NOT NULL,
	"question" text,
	"flow" text,
	"over_at" text,
	"state" text NOT NULL,
	"queued_at" text NOT NULL,
	"due_at" text,
	"locked_until" text,
	"attempts" integer NOT NULL,
	"sent_at" text,
	"settled_at" text,
	"provider" text,
	"provider_token" text,
	"content" "bytea" NOT NULL,
	CONSTRAINT "sent_texts_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "thread_notes" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"number" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"words" "bytea" NOT NULL,
	CONSTRAINT "thread_notes_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"project" text NOT NULL,
	"number" text NOT NULL,
	"young_person" text NOT NULL,
	"hand" text NOT NULL,
	"owner" text,
	"offered_to" text,
	"offered_at" text,
	"not_by" text,
	"snoozed_until" text,
	"waiting_since" text,
	"answer_due_at" text,
	"answer_locked_until" text,
	"times_told" integer NOT NULL,
	"exchange" text,
	"conversation" text,
	"handle_at" text,
	"locked_until" text,
	"written_in_by" text,
	"written_in_until" text,
	"version" integer NOT NULL,
	CONSTRAINT "threads_project_number_pk" PRIMARY KEY("project","number")
);
--> statement-breakpoint
ALTER TABLE "numbers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "numbers" ADD COLUMN "known" "bytea";--> statement-breakpoint
ALTER TABLE "texts" ADD COLUMN "handled_at" text;--> statement-breakpoint
ALTER TABLE "exchange_lines" ADD CONSTRAINT "exchange_lines_project_exchange_exchanges_project_id_fk" FOREIGN KEY ("project","exchange") REFERENCES "public"."exchanges"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages_home" ADD CONSTRAINT "messages_home_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_texts" ADD CONSTRAINT "sent_texts_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_notes" ADD CONSTRAINT "thread_notes_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_project_number_numbers_project_id_fk" FOREIGN KEY ("project","number") REFERENCES "public"."numbers"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_lines_place" ON "exchange_lines" USING btree ("project","exchange","place");--> statement-breakpoint
CREATE INDEX "exchange_lines_young_person" ON "exchange_lines" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "exchanges_young_person" ON "exchanges" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "exchanges_number" ON "exchanges" USING btree ("project","number");--> statement-breakpoint
CREATE INDEX "messages_home_young_person" ON "messages_home" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "messages_home_open" ON "messages_home" USING btree ("project","state");--> statement-breakpoint
CREATE INDEX "sent_texts_due" ON "sent_texts" USING btree ("project","due_at");--> statement-breakpoint
CREATE INDEX "sent_texts_waiting" ON "sent_texts" USING btree ("project","number") WHERE "sent_texts"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "sent_texts_number" ON "sent_texts" USING btree ("project","number","queued_at");--> statement-breakpoint
CREATE INDEX "sent_texts_young_person" ON "sent_texts" USING btree ("project","young_person","queued_at");--> statement-breakpoint
CREATE INDEX "sent_texts_receipt" ON "sent_texts" USING btree ("project","provider_token");--> statement-breakpoint
CREATE INDEX "thread_notes_number" ON "thread_notes" USING btree ("project","number","at");--> statement-breakpoint
CREATE INDEX "threads_young_person" ON "threads" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "threads_handle" ON "threads" USING btree ("project","handle_at");--> statement-breakpoint
CREATE INDEX "threads_answer_due" ON "threads" USING btree ("project","answer_due_at");--> statement-breakpoint
CREATE INDEX "threads_waiting" ON "threads" USING btree ("project","waiting_since");--> statement-breakpoint
CREATE INDEX "texts_unhandled" ON "texts" USING btree ("project","number") WHERE "texts"."handled_at" is null;--> statement-breakpoint
INSERT INTO "threads" ("project", "number", "young_person", "hand", "times_told", "version") SELECT "project", "id", "young_person", 'assistant', 0, 1 FROM "numbers";--> statement-breakpoint
UPDATE "texts" SET "handled_at" = "received_at";