CREATE TABLE `numbers` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`token` text NOT NULL,
	`young_person` text NOT NULL,
	`state` text NOT NULL,
	`first_heard_at` text NOT NULL,
	`last_heard_at` text NOT NULL,
	`look_at` text,
	`locked_until` text,
	`number` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `numbers_token` ON `numbers` (`project`,`token`);--> statement-breakpoint
CREATE INDEX `numbers_young_person` ON `numbers` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `numbers_look` ON `numbers` (`project`,`look_at`);--> statement-breakpoint
CREATE TABLE `texts` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`number` text NOT NULL,
	`digest` text NOT NULL,
	`sent_at` text,
	`received_at` text NOT NULL,
	`attachments` integer NOT NULL,
	`level` text NOT NULL,
	`looked_at` text,
	`content` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `texts_digest` ON `texts` (`project`,`digest`);--> statement-breakpoint
CREATE INDEX `texts_young_person` ON `texts` (`project`,`young_person`,`received_at`);--> statement-breakpoint
CREATE INDEX `texts_number` ON `texts` (`project`,`number`,`received_at`);--> statement-breakpoint
CREATE TABLE `__new_concerns` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`conversation` text,
	`entry` text,
	`text` text,
	`alert` text,
	`level` text NOT NULL,
	`raised_at` text NOT NULL,
	`detail` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`conversation`) REFERENCES `conversations`(`project`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`,`text`) REFERENCES `texts`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_concerns`("project", "id", "young_person", "conversation", "entry", "alert", "level", "raised_at", "detail") SELECT "project", "id", "young_person", "conversation", "entry", "alert", "level", "raised_at", "detail" FROM `concerns`;--> statement-breakpoint
DROP TABLE `concerns`;--> statement-breakpoint
ALTER TABLE `__new_concerns` RENAME TO `concerns`;--> statement-breakpoint
CREATE INDEX `concerns_alert` ON `concerns` (`project`,`alert`);--> statement-breakpoint
CREATE INDEX `concerns_young_person` ON `concerns` (`project`,`young_person`);