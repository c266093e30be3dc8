CREATE TABLE "case_keys" (
	"project" text NOT NULL,
	"young_person" text NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "case_keys_project_young_person_pk" PRIMARY KEY("project","young_person")
);
--> statement-breakpoint
CREATE TABLE "project_keys" (
	"project" text PRIMARY KEY NOT NULL,
	"key_id" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealing_keys" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"wrapped_private_key" "bytea" NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "sealing_keys_project_id_pk" PRIMARY KEY("project","id")
);
