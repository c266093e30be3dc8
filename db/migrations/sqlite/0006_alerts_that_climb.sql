CREATE TABLE `backstops` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`confirmed_at` text,
	`confirmed_until` text,
	`ended_at` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`project` text NOT NULL,
	`token_hash` text NOT NULL,
	`staff` text NOT NULL,
	`made_at` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`project`, `token_hash`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `cover_statements` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`by`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `emergency_teams` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`by`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rota_changes` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`span` text,
	`kind` text NOT NULL,
	`staff` text,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`mode` text NOT NULL,
	`rank` integer NOT NULL,
	`reply_minutes` integer,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`accepted_at` text,
	`withdrawn_at` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`asked_by`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rota_changes_date` ON `rota_changes` (`project`,`date`);--> statement-breakpoint
CREATE TABLE `wake_agreements` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`agrees` text NOT NULL,
	`nights_per_week` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wake_agreements_staff` ON `wake_agreements` (`project`,`staff`);--> statement-breakpoint
CREATE TABLE `chores` (
	`project` text NOT NULL,
	`kind` text NOT NULL,
	`due_at` text NOT NULL,
	`locked_until` text,
	`attempts` integer NOT NULL,
	`last_done_at` text,
	`last_error` text,
	PRIMARY KEY(`project`, `kind`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chores_due` ON `chores` (`project`,`due_at`);--> statement-breakpoint
CREATE TABLE `faults` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`first_at` text NOT NULL,
	`last_at` text NOT NULL,
	`times` integer NOT NULL,
	`next_due_at` text,
	`taken_by` text,
	`taken_at` text,
	`cleared_at` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `faults_one_open` ON `faults` (`project`,`kind`,`subject`) WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX `faults_due` ON `faults` (`project`,`next_due_at`);--> statement-breakpoint
CREATE TABLE `mandatory_reports` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`adds_to` text,
	`sent` integer NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mandatory_reports_person` ON `mandatory_reports` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `staff_ways` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`channel` text NOT NULL,
	`address` blob NOT NULL,
	`added_at` text NOT NULL,
	`code_hash` text,
	`code_until` text,
	`tries_left` integer,
	`verified_at` text,
	`disabled_at` text,
	`disabled_why` text,
	`removed_at` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_ways_staff` ON `staff_ways` (`project`,`staff`);--> statement-breakpoint
ALTER TABLE `alerts` ADD `rung` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `alerts` ADD `offered_to` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `drill` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `alerts` ADD `needed_waking` integer;--> statement-breakpoint
ALTER TABLE `notifications` ADD `rung` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `notifications` ADD `sent_at` text;--> statement-breakpoint
ALTER TABLE `notifications` ADD `confirm_by` text;--> statement-breakpoint
ALTER TABLE `notifications` ADD `shown_at` text;--> statement-breakpoint
ALTER TABLE `notifications` ADD `token_hash` text;--> statement-breakpoint
ALTER TABLE `notifications` ADD `provider_id` text;--> statement-breakpoint
CREATE INDEX `notifications_confirm` ON `notifications` (`project`,`confirm_by`);--> statement-breakpoint
CREATE INDEX `notifications_token` ON `notifications` (`token_hash`);--> statement-breakpoint
CREATE INDEX `notifications_alert` ON `notifications` (`project`,`alert`);--> statement-breakpoint
ALTER TABLE `cover_spans` ADD `rank` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `cover_spans` ADD `first_date` text;--> statement-breakpoint
ALTER TABLE `cover_spans` ADD `last_date` text;--> statement-breakpoint
ALTER TABLE `cover_spans` ADD `every_weeks` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `projects` ADD `live_at` text;--> statement-breakpoint
ALTER TABLE `push_subscriptions` ADD `proved_at` text;--> statement-breakpoint
ALTER TABLE `push_subscriptions` ADD `proof_hash` text;--> statement-breakpoint
ALTER TABLE `push_subscriptions` ADD `proof_asked_at` text;