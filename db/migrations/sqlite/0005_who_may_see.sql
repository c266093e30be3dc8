CREATE TABLE `closed_cases` (
	`project` text NOT NULL,
	`young_person` text NOT NULL,
	`staff` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `young_person`, `staff`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `closed_cases_staff` ON `closed_cases` (`project`,`staff`);--> statement-breakpoint
CREATE TABLE `named_cases` (
	`project` text NOT NULL,
	`young_person` text NOT NULL,
	`staff` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `young_person`, `staff`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `named_cases_staff` ON `named_cases` (`project`,`staff`);--> statement-breakpoint
CREATE TABLE `opened_cases` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`staff` text NOT NULL,
	`at` text NOT NULL,
	`until` text NOT NULL,
	`reason` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opened_cases_staff` ON `opened_cases` (`project`,`staff`);--> statement-breakpoint
CREATE INDEX `opened_cases_at` ON `opened_cases` (`project`,`at`);--> statement-breakpoint
CREATE TABLE `staff_checks` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`training_until` text NOT NULL,
	`dbs_until` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_checks_staff` ON `staff_checks` (`project`,`staff`);