CREATE TABLE "example_offers" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"conversation" text NOT NULL,
	"entry" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "example_offers_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "screening_checks" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"conversation" text NOT NULL,
	"entry" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "screening_checks_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "screening_examples" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"month" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "screening_examples_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "uses_of_words" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "uses_of_words_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "example_offers" ADD CONSTRAINT "example_offers_project_conversation_entry_entries_project_conversation_id_fk" FOREIGN KEY ("project","conversation","entry") REFERENCES "public"."entries"("project","conversation","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_checks" ADD CONSTRAINT "screening_checks_project_conversation_entry_entries_project_conversation_id_fk" FOREIGN KEY ("project","conversation","entry") REFERENCES "public"."entries"("project","conversation","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screening_examples" ADD CONSTRAINT "screening_examples_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uses_of_words" ADD CONSTRAINT "uses_of_words_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "example_offers_entry" ON "example_offers" USING btree ("project","conversation","entry");--> statement-breakpoint
CREATE INDEX "example_offers_young_person" ON "example_offers" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "screening_checks_conversation" ON "screening_checks" USING btree ("project","conversation");--> statement-breakpoint
CREATE INDEX "screening_checks_at" ON "screening_checks" USING btree ("project","at");--> statement-breakpoint
CREATE INDEX "uses_of_words_young_person" ON "uses_of_words" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "entries_received" ON "entries" USING btree ("project","received_at");