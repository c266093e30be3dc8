CREATE TABLE "access_requests" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"by" text NOT NULL,
	"created_at" text NOT NULL,
	"received_on" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "access_requests_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "access_steps" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"request" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "access_steps_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"project" text NOT NULL,
	"id" text NOT NULL,
	"young_person" text NOT NULL,
	"conversation" text,
	"entry" text,
	"answers" text,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"about" "bytea" NOT NULL,
	CONSTRAINT "corrections_project_id_pk" PRIMARY KEY("project","id")
);
--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_steps" ADD CONSTRAINT "access_steps_project_request_access_requests_project_id_fk" FOREIGN KEY ("project","request") REFERENCES "public"."access_requests"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_project_young_person_young_people_project_id_fk" FOREIGN KEY ("project","young_person") REFERENCES "public"."young_people"("project","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_requests_young_person" ON "access_requests" USING btree ("project","young_person");--> statement-breakpoint
CREATE INDEX "access_requests_due" ON "access_requests" USING btree ("project","state","due_on");--> statement-breakpoint
CREATE INDEX "access_steps_request" ON "access_steps" USING btree ("project","request");--> statement-breakpoint
CREATE INDEX "corrections_young_person" ON "corrections" USING btree ("project","young_person");