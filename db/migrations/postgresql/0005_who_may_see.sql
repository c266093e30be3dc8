CREATE TABLE "closed_cases" (
	"project" text NOT NULL,
	"young_person" text NOT NULL,
	"staff" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "closed_cases_project_young_person_staff_pk" PRIMARY KEY("project","young_person","staff")
);
--> statement-breakpoint
CREATE TABLE "named_cases" (
	"project" text NOT NULL,
	"young_person" text NOT NULL,
	"staff" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "named_cases_project_young_person_staff_pk" PRIMARY KEY("project","young_person","staff")
);
--> statement-breakpoint
CREATE TABLE "opened_cases" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"staff" text NOT NULL,
	"at" text NOT NULL,
	"until" text NOT NULL,
	"reason" "bytea" NOT NULL,
	CONSTRAINT "opened_cases_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "staff_checks" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"training_until" text NOT NULL,
	"dbs_until" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "staff_checks_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "closed_cases" ADD CONSTRAINT "closed_cases_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_cases" ADD CONSTRAINT "closed_cases_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_cases" ADD CONSTRAINT "named_cases_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_cases" ADD CONSTRAINT "named_cases_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_cases" ADD CONSTRAINT "opened_cases_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_cases" ADD CONSTRAINT "opened_cases_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_checks" ADD CONSTRAINT "staff_checks_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closed_cases_staff" ON "closed_cases" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "named_cases_staff" ON "named_cases" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "opened_cases_staff" ON "opened_cases" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "opened_cases_at" ON "opened_cases" USING btree ("project","at");--> statement-breakpoint
CREATE INDEX "staff_checks_staff" ON "staff_checks" USING btree ("project","staff");