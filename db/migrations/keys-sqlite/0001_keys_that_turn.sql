CREATE TABLE `destroyed_cases` (
	`project` text NOT NULL,
	`young_person` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `young_person`)
);
--> statement-breakpoint
CREATE TABLE `key_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`what` text NOT NULL,
	`project` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `other_project_keys` (
	`project` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`state` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`project`, `key_id`)
);
--> statement-breakpoint
CREATE TABLE `purpose_keys` (
	`project` text NOT NULL,
	`purpose` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`project`, `purpose`)
);
