CREATE TABLE "alert_trail" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"alert" text NOT NULL,
	"young_person" text NOT NULL,
	"at" text NOT NULL,
	"by" text,
	"what" text NOT NULL,
	"words" "bytea",
	CONSTRAINT "alert_trail_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"level" text NOT NULL,
	"state" text NOT NULL,
	"raised_at" text NOT NULL,
	"seen_by" text,
	"seen_at" text,
	"seen_until" text,
	"owner" text,
	"owned_at" text,
	"next_due_at" text,
	"next_due" text,
	"closed_at" text,
	"version" integer NOT NULL,
	CONSTRAINT "alerts_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "concerns" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"conversation" text NOT NULL,
	"entry" text NOT NULL,
	"alert" text,
	"level" text NOT NULL,
	"raised_at" text NOT NULL,
	"detail" "bytea" NOT NULL,
	CONSTRAINT "concerns_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"alert" text NOT NULL,
	"to" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"due_at" text NOT NULL,
	"attempts" integer NOT NULL,
	"last_error" text,
	"locked_until" text,
	CONSTRAINT "notifications_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"project" text NOT NULL,
	"writer" text NOT NULL,
	"epoch" text NOT NULL,
	"seq" integer NOT NULL,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"young_person" text,
	"mac" "bytea" NOT NULL,
	CONSTRAINT "audit_project_writer_epoch_seq_pk" PRIMARY KEY("project","writer","epoch","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"project" text NOT NULL,
	"writer" text NOT NULL,
	"epoch" text NOT NULL,
	"previous_epoch" text,
	"previous_mac" "bytea",
	"count" integer NOT NULL,
	"mac" "bytea" NOT NULL,
	"seal" "bytea" NOT NULL,
	CONSTRAINT "audit_heads_project_writer_epoch_pk" PRIMARY KEY("project","writer","epoch")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"conversation" text,
	"owner" text,
	"due_on" text,
	"idea" text NOT NULL,
	"state" text NOT NULL,
	"told_on" text,
	"created_at" text NOT NULL,
	"version" integer NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "actions_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "closings" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"conversation" text NOT NULL,
	"young_person" text NOT NULL,
	"part" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "closings_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "conversation_episodes" (
	"project" text NOT NULL,
	"conversation" text NOT NULL,
	"episode" text NOT NULL,
	CONSTRAINT "conversation_episodes_project_conversation_episode_pk" PRIMARY KEY("project","conversation","episode")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"worker" text NOT NULL,
	"channel" text NOT NULL,
	"started_at" text NOT NULL,
	"ended_at" text,
	"outcome" text,
	"position" jsonb NOT NULL,
	"version" integer NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "conversations_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"project" text NOT NULL,
	"conversation" text NOT NULL,
	"id" text NOT NULL,
	"place" integer NOT NULL,
	"young_person" text NOT NULL,
	"device" text NOT NULL,
	"device_seq" integer NOT NULL,
	"parent" text,
	"occurred_at" text NOT NULL,
	"received_at" text NOT NULL,
	"actor" text NOT NULL,
	"channel" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "entries_project_conversation_id_pk" PRIMARY KEY("project","conversation","id")
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text PRIMARY KEY NOT NULL,
	"name" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"project" text NOT NULL,
	"code_hash" text NOT NULL,
	"staff" text NOT NULL,
	"expires_at" text NOT NULL,
	"used_at" text,
	CONSTRAINT "one_time_links_project_code_hash_pk" PRIMARY KEY("project","code_hash")
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"address" "bytea" NOT NULL,
	"kept_at" text NOT NULL,
	"disabled_at" text,
	"disabled_why" text,
	CONSTRAINT "push_subscriptions_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"project" text NOT NULL,
	"token_hash" text NOT NULL,
	"staff" text NOT NULL,
	"since" text NOT NULL,
	"expires_at" text NOT NULL,
	CONSTRAINT "sessions_project_token_hash_pk" PRIMARY KEY("project","token_hash")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"name" "bytea" NOT NULL,
	"role" text NOT NULL,
	"active" boolean NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "staff_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "staff_events" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "staff_events_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"left_at" text,
	"last_seen_at" text,
	"reported_at" text,
	"found_at" text,
	"returned_at" text,
	"how_returned" text,
	"police_grade" text,
	"care_code" text,
	"reported_to_police" boolean NOT NULL,
	"away_together" text,
	"prevention_interview" jsonb,
	"created_at" text NOT NULL,
	"version" integer NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "episodes_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "lookups" (
	"project" text NOT NULL,
	"token" text NOT NULL,
	"young_person" text NOT NULL,
	CONSTRAINT "lookups_project_token_young_person_pk" PRIMARY KEY("project","token","young_person")
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"episode" text NOT NULL,
	"at" text NOT NULL,
	"by" text NOT NULL,
	"how" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"planned_for" text,
	"worker" text,
	"about" "bytea" NOT NULL,
	CONSTRAINT "offers_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "young_people" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"about" "bytea" NOT NULL,
	"created_at" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "young_people_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "alert_trail" ADD CONSTRAINT "alert_trail_project_alert_alerts_project_id_fk" FOREIGN KEY ("project","alert") REFERENCES "public"."alerts"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_project_conversation_conversations_project_id_fk" FOREIGN KEY ("project","conversation") REFERENCES "public"."conversations"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_project_alert_alerts_project_id_fk" FOREIGN KEY ("project","alert") REFERENCES "public"."alerts"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_project_conversation_conversations_project_id_fk" FOREIGN KEY ("project","conversation") REFERENCES "public"."conversations"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_episodes" ADD CONSTRAINT "conversation_episodes_project_conversation_conversations_project_id_fk" FOREIGN KEY ("project","conversation") REFERENCES "public"."conversations"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_episodes" ADD CONSTRAINT "conversation_episodes_project_episode_episodes_project_id_fk" FOREIGN KEY ("project","episode") REFERENCES "public"."episodes"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_project_conversation_conversations_project_id_fk" FOREIGN KEY ("project","conversation") REFERENCES "public"."conversations"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lookups" ADD CONSTRAINT "lookups_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_project_episode_episodes_project_id_fk" FOREIGN KEY ("project","episode") REFERENCES "public"."episodes"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "young_people" ADD CONSTRAINT "young_people_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_trail_alert" ON "alert_trail" USING btree ("project","alert");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_one_open" ON "alerts" USING btree ("project","young_person") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "alerts_due" ON "alerts" USING btree ("project","next_due_at");--> statement-breakpoint
CREATE INDEX "concerns_alert" ON "concerns" USING btree ("project","alert");--> statement-breakpoint
CREATE INDEX "notifications_due" ON "notifications" USING btree ("project","state","due_at");--> statement-breakpoint
CREATE INDEX "actions_young_person" ON "actions" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "actions_open" ON "actions" USING btree ("project","state","told_on");--> statement-breakpoint
CREATE INDEX "closings_conversation" ON "closings" USING btree ("project","conversation");--> statement-breakpoint
CREATE INDEX "conversation_episodes_episode" ON "conversation_episodes" USING btree ("project","episode");--> statement-breakpoint
CREATE INDEX "conversations_young_person" ON "conversations" USING btree ("project","young_person");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_place" ON "entries" USING btree ("project","conversation","place");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_device" ON "entries" USING btree ("project","conversation","device","device_seq");--> statement-breakpoint
CREATE INDEX "one_time_links_code" ON "one_time_links" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "push_subscriptions_staff" ON "push_subscriptions" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "sessions_token" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "staff_id" ON "staff" USING btree ("id");--> statement-breakpoint
CREATE INDEX "episodes_young_person" ON "episodes" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "lookups_young_person" ON "lookups" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "offers_young_person" ON "offers" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "offers_episode" ON "offers" USING btree ("project","episode");