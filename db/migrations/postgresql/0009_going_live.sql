CREATE TABLE "live_signatures" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"staff" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "live_signatures_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "rota_changes" ADD COLUMN "swap_with" text;--> statement-breakpoint
ALTER TABLE "live_signatures" ADD CONSTRAINT "live_signatures_project_staff_staff_project_id_fk" FOREIGN KEY ("project","staff") REFERENCES "public"."staff"("project","id") ON DELETE no action ON UPDATE no action;