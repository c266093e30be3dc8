CREATE TABLE `getting_back` (
	`project` text NOT NULL,
	`staff` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`confirmed_by` text,
	`confirmed_at` text,
	`link_hash` text,
	`link_at` text,
	`used_at` text,
	`stopped_by` text,
	`stopped_at` text,
	PRIMARY KEY(`project`, `staff`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
