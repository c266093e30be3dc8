CREATE TABLE `code_secrets` (
	`project` text NOT NULL,
	`staff` text NOT NULL,
	`secret` blob NOT NULL,
	`last_step` integer NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`project`, `staff`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`label` blob NOT NULL,
	`shared` integer NOT NULL,
	`enrolled_by` text NOT NULL,
	`enrolled_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`revoked_at` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `devices_token` ON `devices` (`token_hash`);--> statement-breakpoint
CREATE TABLE `held_forms` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`session` text NOT NULL,
	`kind` text NOT NULL,
	`sealed` blob NOT NULL,
	`held_at` text NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `held_forms_session` ON `held_forms` (`project`,`session`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`staff` text NOT NULL,
	`label` blob NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`syncable` integer NOT NULL,
	`backed_up` integer NOT NULL,
	`made_at` text NOT NULL,
	`last_used_at` text,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_id` ON `passkeys` (`id`);--> statement-breakpoint
CREATE INDEX `passkeys_staff` ON `passkeys` (`project`,`staff`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`project` text NOT NULL,
	`code_hash` text NOT NULL,
	`staff` text NOT NULL,
	`made_at` text NOT NULL,
	`used_at` text,
	PRIMARY KEY(`project`, `code_hash`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_staff` ON `recovery_codes` (`project`,`staff`);--> statement-breakpoint
CREATE INDEX `recovery_codes_used` ON `recovery_codes` (`project`,`used_at`);--> statement-breakpoint
CREATE TABLE `sign_in_passphrases` (
	`project` text NOT NULL,
	`staff` text NOT NULL,
	`hash` text NOT NULL,
	`set_at` text NOT NULL,
	PRIMARY KEY(`project`, `staff`),
	FOREIGN KEY (`project`,`staff`) REFERENCES `staff`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `sessions` ADD `method` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `proved_at` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `last_seen_at` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `locked_at` text;--> statement-breakpoint
CREATE INDEX `sessions_staff` ON `sessions` (`project`,`staff`);