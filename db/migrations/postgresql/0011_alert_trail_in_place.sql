DROP INDEX "alert_trail_alert";--> statement-breakpoint
ALTER TABLE "alert_trail" ADD COLUMN "place" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "alert_trail_alert" ON "alert_trail" USING btree ("project","alert","place");