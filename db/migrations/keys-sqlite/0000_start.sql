CREATE TABLE `case_keys` (
	`project` text NOT NULL,
	`young_person` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`project`, `young_person`)
);
--> statement-breakpoint
CREATE TABLE `project_keys` (
	`project` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sealing_keys` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`public_key` blob NOT NULL,
	`wrapped_private_key` blob NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`project`, `id`)
);
