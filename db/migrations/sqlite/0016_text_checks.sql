CREATE TABLE `text_checks` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`text`) REFERENCES `texts`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `text_checks_young_person` ON `text_checks` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `text_checks_at` ON `text_checks` (`project`,`at`);