CREATE TABLE "cover_spans" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"weekday" integer NOT NULL,
	"from_time" text NOT NULL,
	"to_time" text NOT NULL,
	"mode" text NOT NULL,
	"staff" text NOT NULL,
	"reply_minutes" integer,
	CONSTRAINT "cover_spans_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "line_checks" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"line" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "line_checks_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "talk_feedback" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"month" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "talk_feedback_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "private_codes" (
	"project" text NOT NULL,
	"code_hash" text NOT NULL,
	"conversation" text NOT NULL,
	"made_by" text NOT NULL,
	"may_check" boolean NOT NULL,
	"made_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"used_at" text,
	CONSTRAINT "private_codes_project_code_hash_pk" PRIMARY KEY("project","code_hash")
);
--> statement-breakpoint
CREATE TABLE "private_sittings" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"token_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"conversation" text NOT NULL,
	"made_by" text NOT NULL,
	"may_check" boolean NOT NULL,
	"from_entries" integer NOT NULL,
	"seen_by" text,
	"since" text NOT NULL,
	"last_at" text NOT NULL,
	"ended_at" text,
	"ended" text,
	CONSTRAINT "private_sittings_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "unlock_passphrases" (
	"project" text NOT NULL,
	"staff" text NOT NULL,
	"hash" text NOT NULL,
	"set_at" text NOT NULL,
	CONSTRAINT "unlock_passphrases_project_staff_pk" PRIMARY KEY("project","staff")
);
--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD COLUMN "session" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "handed_over" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "handed_from" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "handed_at" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "tries_left" integer;--> statement-breakpoint
ALTER TABLE "cover_spans" ADD CONSTRAINT "cover_spans_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_checks" ADD CONSTRAINT "line_checks_project_by_staff_project_id_fk" FOREIGN KEY ("project","by") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_feedback" ADD CONSTRAINT "talk_feedback_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_codes" ADD CONSTRAINT "private_codes_project_conversation_conversations_project_id_fk" FOREIGN KEY ("project","conversation") REFERENCES "public"."conversations"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_sittings" ADD CONSTRAINT "private_sittings_project_conversation_conversations_project_id_fk" FOREIGN KEY ("project","conversation") REFERENCES "public"."conversations"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unlock_passphrases" ADD CONSTRAINT "unlock_passphrases_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "line_checks_line" ON "line_checks" USING btree ("project","line");--> statement-breakpoint
CREATE INDEX "private_codes_code" ON "private_codes" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "private_codes_conversation" ON "private_codes" USING btree ("project","conversation");--> statement-breakpoint
CREATE INDEX "private_sittings_token" ON "private_sittings" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "private_sittings_conversation" ON "private_sittings" USING btree ("project","conversation");