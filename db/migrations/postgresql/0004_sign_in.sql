CREATE TABLE "code_secrets" (
	"project" text NOT NULL,
	"staff" text NOT NULL,
	"secret" "bytea" NOT NULL,
	"last_step" integer NOT NULL,
	"made_at" text NOT NULL,
	CONSTRAINT "code_secrets_project_staff_pk" PRIMARY KEY("project","staff")
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"token_hash" text NOT NULL,
	"label" "bytea" NOT NULL,
	"shared" boolean NOT NULL,
	"enrolled_by" text NOT NULL,
	"enrolled_at" text NOT NULL,
	"last_seen_at" text NOT NULL,
	"revoked_at" text,
	CONSTRAINT "devices_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "held_forms" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"session" text NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"held_at" text NOT NULL,
	CONSTRAINT "held_forms_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"label" "bytea" NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" integer NOT NULL,
	"transports" jsonb NOT NULL,
	"syncable" boolean NOT NULL,
	"backed_up" boolean NOT NULL,
	"made_at" text NOT NULL,
	"last_used_at" text,
	CONSTRAINT "passkeys_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"project" text NOT NULL,
	"code_hash" text NOT NULL,
	"staff" text NOT NULL,
	"made_at" text NOT NULL,
	"used_at" text,
	CONSTRAINT "recovery_codes_project_code_hash_pk" PRIMARY KEY("project","code_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_passphrases" (
	"project" text NOT NULL,
	"staff" text NOT NULL,
	"hash" text NOT NULL,
	"set_at" text NOT NULL,
	CONSTRAINT "sign_in_passphrases_project_staff_pk" PRIMARY KEY("project","staff")
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proved_at" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "last_seen_at" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "locked_at" text;--> statement-breakpoint
ALTER TABLE "code_secrets" ADD CONSTRAINT "code_secrets_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_forms" ADD CONSTRAINT "held_forms_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_passphrases" ADD CONSTRAINT "sign_in_passphrases_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "devices_token" ON "devices" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "held_forms_session" ON "held_forms" USING btree ("project","session");--> statement-breakpoint
CREATE INDEX "passkeys_id" ON "passkeys" USING btree ("id");--> statement-breakpoint
CREATE INDEX "passkeys_staff" ON "passkeys" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "recovery_codes_staff" ON "recovery_codes" USING btree ("project","staff");--> statement-breakpoint
CREATE INDEX "recovery_codes_used" ON "recovery_codes" USING btree ("project","used_at");--> statement-breakpoint
CREATE INDEX "sessions_staff" ON "sessions" USING btree ("project","staff");