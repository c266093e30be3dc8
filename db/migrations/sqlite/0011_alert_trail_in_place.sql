DROP INDEX `alert_trail_alert`;--> statement-breakpoint
ALTER TABLE `alert_trail` ADD `place` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `alert_trail_alert` ON `alert_trail` (`project`,`alert`,`place`);