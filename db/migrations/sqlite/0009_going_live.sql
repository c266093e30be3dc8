CREATE TABLE `live_signatures` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `rota_changes` ADD `swap_with` text;