CREATE TABLE "text_checks" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "text_checks_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "text_checks" ADD CONSTRAINT "text_checks_project_text_texts_project_id_fk" FOREIGN KEY ("project","text") REFERENCES "public"."texts"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "text_checks_young_person" ON "text_checks" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "text_checks_at" ON "text_checks" USING btree ("project","at");