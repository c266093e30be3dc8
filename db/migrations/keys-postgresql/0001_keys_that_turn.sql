CREATE TABLE "destroyed_cases" (
	"project" text NOT NULL,
	"young_person" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "destroyed_cases_project_young_person_pk" PRIMARY KEY("project","young_person")
);
--> statement-breakpoint
CREATE TABLE "key_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"what" text NOT NULL,
	"project" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "other_project_keys" (
	"project" text NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"state" text NOT NULL,
	"since" text NOT NULL,
	CONSTRAINT "other_project_keys_project_key_id_pk" PRIMARY KEY("project","key_id")
);
--> statement-breakpoint
CREATE TABLE "purpose_keys" (
	"project" text NOT NULL,
	"purpose" text NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "purpose_keys_project_purpose_pk" PRIMARY KEY("project","purpose")
);
