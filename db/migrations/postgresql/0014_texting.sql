CREATE TABLE "numbers" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"token" text NOT NULL,
	"young_person" text NOT NULL,
	"state" text NOT NULL,
	"first_heard_at" text NOT NULL,
	"last_heard_at" text NOT NULL,
	"look_at" text,
	"locked_until" text,
	"number" "bytea" NOT NULL,
	CONSTRAINT "numbers_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"number" text NOT NULL,
	"digest" text NOT NULL,
	"sent_at" text,
	"received_at" text NOT NULL,
	"attachments" integer NOT NULL,
	"level" text NOT NULL,
	"looked_at" text,
	"content" "bytea" NOT NULL,
	CONSTRAINT "texts_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "concerns" ALTER COLUMN "conversation" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "concerns" ALTER COLUMN "entry" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "concerns" ADD COLUMN "text" text;--> statement-breakpoint
ALTER TABLE "numbers" ADD CONSTRAINT "numbers_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "numbers_token" ON "numbers" USING btree ("project","token");--> statement-breakpoint
CREATE INDEX "numbers_young_person" ON "numbers" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "numbers_look" ON "numbers" USING btree ("project","look_at");--> statement-breakpoint
CREATE UNIQUE INDEX "texts_digest" ON "texts" USING btree ("project","digest");--> statement-breakpoint
CREATE INDEX "texts_young_person" ON "texts" USING btree ("project","young_person","received_at");--> statement-breakpoint
CREATE INDEX "texts_number" ON "texts" USING btree ("project","number","received_at");--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_project_text_texts_project_id_fk" FOREIGN KEY ("project","text") REFERENCES "public"."texts"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "concerns_young_person" ON "concerns" USING btree ("project","young_person");