CREATE TABLE `cover_spans` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`weekday` integer NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`mode` text NOT NULL,
	`staff` text NOT NULL,
	`reply_minutes` integer,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `line_checks` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`line` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`by`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `line_checks_line` ON `line_checks` (`project`,`line`);--> statement-breakpoint
CREATE TABLE `talk_feedback` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`month` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `private_codes` (
	`project` text NOT NULL,
	`code_hash` text NOT NULL,
	`conversation` text NOT NULL,
	`made_by` text NOT NULL,
	`may_check` integer NOT NULL,
	`made_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	PRIMARY KEY(`project`, `code_hash`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `private_codes_code` ON `private_codes` (`code_hash`);--> statement-breakpoint
CREATE INDEX `private_codes_conversation` ON `private_codes` (`project`,`conversation`);--> statement-breakpoint
CREATE TABLE `private_sittings` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`conversation` text NOT NULL,
	`made_by` text NOT NULL,
	`may_check` integer NOT NULL,
	`from_entries` integer NOT NULL,
	`seen_by` text,
	`since` text NOT NULL,
	`last_at` text NOT NULL,
	`ended_at` text,
	`ended` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `private_sittings_token` ON `private_sittings` (`token_hash`);--> statement-breakpoint
CREATE INDEX `private_sittings_conversation` ON `private_sittings` (`project`,`conversation`);--> statement-breakpoint
CREATE TABLE `unlock_passphrases` (
	`project` text NOT NULL,
	`staff` text NOT NULL,
	`hash` text NOT NULL,
	`set_at` text NOT NULL,
	PRIMARY KEY(`project`, `staff`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `push_subscriptions` ADD `session` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `handed_over` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `handed_from` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `handed_at` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `tries_left` integer;