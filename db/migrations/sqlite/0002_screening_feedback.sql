CREATE TABLE `example_offers` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`conversation` text NOT NULL,
	`entry` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`conversation`,`entry`) REFERENCES `entries`(`project`,`conversation`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `example_offers_entry` ON `example_offers` (`project`,`conversation`,`entry`);--> statement-breakpoint
CREATE INDEX `example_offers_young_person` ON `example_offers` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `screening_checks` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`conversation` text NOT NULL,
	`entry` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`conversation`,`entry`) REFERENCES `entries`(`project`,`conversation`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `screening_checks_conversation` ON `screening_checks` (`project`,`conversation`);--> statement-breakpoint
CREATE INDEX `screening_checks_at` ON `screening_checks` (`project`,`at`);--> statement-breakpoint
CREATE TABLE `screening_examples` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`month` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `uses_of_words` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uses_of_words_young_person` ON `uses_of_words` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `entries_received` ON `entries` (`project`,`received_at`);