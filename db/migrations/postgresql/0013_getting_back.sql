CREATE TABLE "getting_back" (
	"project" text NOT NULL,
	"staff" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" text NOT NULL,
	"confirmed_by" text,
	"confirmed_at" text,
	"link_hash" text,
	"link_at" text,
	"used_at" text,
	"stopped_by" text,
	"stopped_at" text,
	CONSTRAINT "getting_back_project_staff_pk" PRIMARY KEY("project","staff")
);
--> statement-breakpoint
ALTER TABLE "getting_back" ADD CONSTRAINT "getting_back_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;