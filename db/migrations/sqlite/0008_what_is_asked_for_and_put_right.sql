CREATE TABLE `access_requests` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`by` text NOT NULL,
	`created_at` text NOT NULL,
	`received_on` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_requests_young_person` ON `access_requests` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `access_requests_due` ON `access_requests` (`project`,`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `access_steps` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`request` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`request`) REFERENCES `access_requests`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_steps_request` ON `access_steps` (`project`,`request`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`conversation` text,
	`entry` text,
	`answers` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`about` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_young_person` ON `corrections` (`project`,`young_person`);