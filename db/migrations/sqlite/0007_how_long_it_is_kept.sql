CREATE TABLE `closures` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`receiver` blob NOT NULL,
	`go_now` blob NOT NULL,
	`opened_again_by` text,
	`opened_again_at` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `closures_one` ON `closures` (`project`) WHERE opened_again_at is null;--> statement-breakpoint
CREATE TABLE `deletions` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`case_number` text NOT NULL,
	`class` text NOT NULL,
	`kept_until` text NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`stopped_by` text,
	`stopped_at` text,
	`approved_by` text,
	`approved_at` text,
	`done_at` text,
	`keys` integer,
	`copies` integer,
	`copies_until` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deletions_state` ON `deletions` (`project`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `deletions_one_open` ON `deletions` (`project`,`case_number`) WHERE state = 'proposed' or state = 'approved';--> statement-breakpoint
CREATE TABLE `hand_over_packages` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`closure` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`made_for` text NOT NULL,
	`people` integer NOT NULL,
	`files` integer NOT NULL,
	`manifest` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`closure`) REFERENCES `closures`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kept_longer` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`until` text NOT NULL,
	`reason` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_longer_young_person` ON `kept_longer` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `legal_holds` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`asked_by` text NOT NULL,
	`reason` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`lifted_by` text,
	`lifted_at` text,
	`lift_reason` blob,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `legal_holds_young_person` ON `legal_holds` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `moratoria` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`asked_by` text NOT NULL,
	`reason` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`lifted_by` text,
	`lifted_at` text,
	`lift_reason` blob,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `retention_terms` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`class` text NOT NULL,
	`counted_from` text NOT NULL,
	`years` integer NOT NULL,
	`source` blob NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
