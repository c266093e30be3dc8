CREATE TABLE "backstops" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" text NOT NULL,
	"confirmed_at" text,
	"confirmed_until" text,
	"ended_at" text,
	CONSTRAINT "backstops_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"project" text NOT NULL,
	"token_hash" text NOT NULL,
	"staff" text NOT NULL,
	"made_at" text NOT NULL,
	"ended_at" text,
	CONSTRAINT "calendar_feeds_project_token_hash_pk" PRIMARY KEY("project","token_hash")
);
--> statement-breakpoint
CREATE TABLE "cover_statements" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "cover_statements_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "emergency_teams" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "emergency_teams_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "rota_changes" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"date" text NOT NULL,
	"span" text,
	"kind" text NOT NULL,
	"staff" text,
	"from_time" text NOT NULL,
	"to_time" text NOT NULL,
	"mode" text NOT NULL,
	"rank" integer NOT NULL,
	"reply_minutes" integer,
	"asked_by" text NOT NULL,
	"asked_at" text NOT NULL,
	"accepted_at" text,
	"withdrawn_at" text,
	CONSTRAINT "rota_changes_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "wake_agreements" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"agrees" text NOT NULL,
	"nights_per_week" integer NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "wake_agreements_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "chores" (
	"project" text NOT NULL,
	"kind" text NOT NULL,
	"due_at" text NOT NULL,
	"locked_until" text,
	"attempts" integer NOT NULL,
	"last_done_at" text,
	"last_error" text,
	CONSTRAINT "chores_project_kind_pk" PRIMARY KEY("project","kind")
);
--> statement-breakpoint
CREATE TABLE "faults" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"first_at" text NOT NULL,
	"last_at" text NOT NULL,
	"times" integer NOT NULL,
	"next_due_at" text,
	"taken_by" text,
	"taken_at" text,
	"cleared_at" text,
	"version" integer NOT NULL,
	CONSTRAINT "faults_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "mandatory_reports" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"adds_to" text,
	"sent" boolean NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "mandatory_reports_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "staff_ways" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"channel" text NOT NULL,
	"address" "bytea" NOT NULL,
	"added_at" text NOT NULL,
	"code_hash" text,
	"code_until" text,
	"tries_left" integer,
	"verified_at" text,
	"disabled_at" text,
	"disabled_why" text,
	"removed_at" text,
	CONSTRAINT "staff_ways_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "rung" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "offered_to" text;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "drill" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "needed_waking" boolean;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "rung" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "sent_at" text;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "confirm_by" text;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "shown_at" text;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "token_hash" text;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "provider_id" text;--> statement-breakpoint
ALTER TABLE "cover_spans" ADD COLUMN "rank" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cover_spans" ADD COLUMN "first_date" text;--> statement-breakpoint
ALTER TABLE "cover_spans" ADD COLUMN "last_date" text;--> statement-breakpoint
ALTER TABLE "cover_spans" ADD COLUMN "every_weeks" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "live_at" text;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD COLUMN "proved_at" text;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD COLUMN "proof_hash" text;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD COLUMN "proof_asked_at" text;--> statement-breakpoint
ALTER TABLE "backstops" ADD CONSTRAINT "backstops_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cover_statements" ADD CONSTRAINT "cover_statements_project_by_staff_project_id_fk" FOREIGN KEY ("project","by") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_teams" ADD CONSTRAINT "emergency_teams_project_by_staff_project_id_fk" FOREIGN KEY ("project","by") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rota_changes" ADD CONSTRAINT "rota_changes_project_asked_by_staff_project_id_fk" FOREIGN KEY ("project","asked_by") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wake_agreements" ADD CONSTRAINT "wake_agreements_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chores" ADD CONSTRAINT "chores_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "faults" ADD CONSTRAINT "faults_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandatory_reports" ADD CONSTRAINT "mandatory_reports_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_ways" ADD CONSTRAINT "staff_ways_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "rota_changes_date" ON "rota_changes" USING btree ("project","date");--> statement-breakpoint
CREATE INDEX "wake_agreements_staff" ON "wake_agreements" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "chores_due" ON "chores" USING btree ("project","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "faults_one_open" ON "faults" USING btree ("project","kind","subject") WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX "faults_due" ON "faults" USING btree ("project","next_due_at");--> statement-breakpoint
CREATE INDEX "mandatory_reports_person" ON "mandatory_reports" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "staff_ways_staff" ON "staff_ways" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "notifications_confirm" ON "notifications" USING btree ("project","confirm_by");--> statement-breakpoint
CREATE INDEX "notifications_token" ON "notifications" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "notifications_alert" ON "notifications" USING btree ("project","alert");