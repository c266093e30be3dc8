CREATE TABLE `alert_trail` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`alert` text NOT NULL,
	`young_person` text NOT NULL,
	`at` text NOT NULL,
	`by` text,
	`what` text NOT NULL,
	`words` blob,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`alert`) REFERENCES `alerts`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_trail_alert` ON `alert_trail` (`project`,`alert`);--> statement-breakpoint
CREATE TABLE `alerts` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`level` text NOT NULL,
	`state` text NOT NULL,
	`raised_at` text NOT NULL,
	`seen_by` text,
	`seen_at` text,
	`seen_until` text,
	`owner` text,
	`owned_at` text,
	`next_due_at` text,
	`next_due` text,
	`closed_at` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_one_open` ON `alerts` (`project`,`young_person`) WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX `alerts_due` ON `alerts` (`project`,`next_due_at`);--> statement-breakpoint
CREATE TABLE `concerns` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`conversation` text NOT NULL,
	`entry` text NOT NULL,
	`alert` text,
	`level` text NOT NULL,
	`raised_at` text NOT NULL,
	`detail` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concerns_alert` ON `concerns` (`project`,`alert`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`alert` text NOT NULL,
	`to` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`due_at` text NOT NULL,
	`attempts` integer NOT NULL,
	`last_error` text,
	`locked_until` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`alert`) REFERENCES `alerts`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notifications_due` ON `notifications` (`project`,`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`project` text NOT NULL,
	`writer` text NOT NULL,
	`epoch` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`young_person` text,
	`mac` blob NOT NULL,
	PRIMARY KEY(`project`, `writer`, `epoch`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `audit_heads` (
	`project` text NOT NULL,
	`writer` text NOT NULL,
	`epoch` text NOT NULL,
	`previous_epoch` text,
	`previous_mac` blob,
	`count` integer NOT NULL,
	`mac` blob NOT NULL,
	`seal` blob NOT NULL,
	PRIMARY KEY(`project`, `writer`, `epoch`)
);
--> statement-breakpoint
CREATE TABLE `actions` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`conversation` text,
	`owner` text,
	`due_on` text,
	`idea` text NOT NULL,
	`state` text NOT NULL,
	`told_on` text,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `actions_young_person` ON `actions` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `actions_open` ON `actions` (`project`,`state`,`told_on`);--> statement-breakpoint
CREATE TABLE `closings` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`conversation` text NOT NULL,
	`young_person` text NOT NULL,
	`part` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `closings_conversation` ON `closings` (`project`,`conversation`);--> statement-breakpoint
CREATE TABLE `conversation_episodes` (
	`project` text NOT NULL,
	`conversation` text NOT NULL,
	`episode` text NOT NULL,
	PRIMARY KEY(`project`, `conversation`, `episode`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`,`episode`) REFERENCES `episodes`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversation_episodes_episode` ON `conversation_episodes` (`project`,`episode`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`worker` text NOT NULL,
	`channel` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`outcome` text,
	`position` text NOT NULL,
	`version` integer NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversations_young_person` ON `conversations` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `entries` (
	`project` text NOT NULL,
	`conversation` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`young_person` text NOT NULL,
	`device` text NOT NULL,
	`device_seq` integer NOT NULL,
	`parent` text,
	`occurred_at` text NOT NULL,
	`received_at` text NOT NULL,
	`actor` text NOT NULL,
	`channel` text NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`project`, `conversation`, `id`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_place` ON `entries` (`project`,`conversation`,`place`);--> statement-breakpoint
CREATE UNIQUE INDEX `entries_device` ON `entries` (`project`,`conversation`,`device`,`device_seq`);--> statement-breakpoint
CREATE TABLE `meta` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`name` blob NOT NULL,
	`kind` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`project` text NOT NULL,
	`code_hash` text NOT NULL,
	`staff` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	PRIMARY KEY(`project`, `code_hash`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `one_time_links_code` ON `one_time_links` (`code_hash`);--> statement-breakpoint
CREATE TABLE `push_subscriptions` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`address` blob NOT NULL,
	`kept_at` text NOT NULL,
	`disabled_at` text,
	`disabled_why` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `push_subscriptions_staff` ON `push_subscriptions` (`project`,`staff`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`project` text NOT NULL,
	`token_hash` text NOT NULL,
	`staff` text NOT NULL,
	`since` text NOT NULL,
	`expires_at` text NOT NULL,
	PRIMARY KEY(`project`, `token_hash`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE TABLE `staff` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`name` blob NOT NULL,
	`role` text NOT NULL,
	`active` integer NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_id` ON `staff` (`id`);--> statement-breakpoint
CREATE TABLE `staff_events` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`)
);
--> statement-breakpoint
CREATE TABLE `episodes` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`left_at` text,
	`last_seen_at` text,
	`reported_at` text,
	`found_at` text,
	`returned_at` text,
	`how_returned` text,
	`police_grade` text,
	`care_code` text,
	`reported_to_police` integer NOT NULL,
	`away_together` text,
	`prevention_interview` text,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `episodes_young_person` ON `episodes` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `lookups` (
	`project` text NOT NULL,
	`token` text NOT NULL,
	`young_person` text NOT NULL,
	PRIMARY KEY(`project`, `token`, `young_person`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lookups_young_person` ON `lookups` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `offers` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`episode` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`how` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`planned_for` text,
	`worker` text,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`episode`) REFERENCES `episodes`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offers_young_person` ON `offers` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `offers_episode` ON `offers` (`project`,`episode`);--> statement-breakpoint
CREATE TABLE `young_people` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`about` blob NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
