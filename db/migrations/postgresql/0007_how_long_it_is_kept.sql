CREATE TABLE "closures" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"receiver" "bytea" NOT NULL,
	"go_now" "bytea" NOT NULL,
	"opened_again_by" text,
	"opened_again_at" text,
	CONSTRAINT "closures_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "deletions" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"case_number" text NOT NULL,
	"class" text NOT NULL,
	"kept_until" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" text NOT NULL,
	"stopped_by" text,
	"stopped_at" text,
	"approved_by" text,
	"approved_at" text,
	"done_at" text,
	"keys" integer,
	"copies" integer,
	"copies_until" text,
	CONSTRAINT "deletions_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "hand_over_packages" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"closure" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"made_for" text NOT NULL,
	"people" integer NOT NULL,
	"files" integer NOT NULL,
	"manifest" text NOT NULL,
	CONSTRAINT "hand_over_packages_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "kept_longer" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"until" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "kept_longer_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"asked_by" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"lifted_by" text,
	"lifted_at" text,
	"lift_reason" "bytea",
	CONSTRAINT "legal_holds_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "moratoria" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"asked_by" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"lifted_by" text,
	"lifted_at" text,
	"lift_reason" "bytea",
	CONSTRAINT "moratoria_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "retention_terms" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"class" text NOT NULL,
	"counted_from" text NOT NULL,
	"years" integer NOT NULL,
	"source" "bytea" NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "retention_terms_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deletions" ADD CONSTRAINT "deletions_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_packages" ADD CONSTRAINT "hand_over_packages_project_closure_closures_project_id_fk" FOREIGN KEY ("project","closure") REFERENCES "public"."closures"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_longer" ADD CONSTRAINT "kept_longer_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moratoria" ADD CONSTRAINT "moratoria_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_terms" ADD CONSTRAINT "retention_terms_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "closures_one" ON "closures" USING btree ("project") WHERE opened_again_at is null;--> statement-breakpoint
CREATE INDEX "deletions_state" ON "deletions" USING btree ("project","state");--> statement-breakpoint
CREATE UNIQUE INDEX "deletions_one_open" ON "deletions" USING btree ("project","case_number") WHERE state = 'proposed' or state = 'approved';--> statement-breakpoint
CREATE INDEX "kept_longer_young_person" ON "kept_longer" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "legal_holds_young_person" ON "legal_holds" USING btree ("project","young_person");