CREATE TABLE `exchange_lines` (
	`project` text NOT NULL,
	`exchange` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`young_person` text NOT NULL,
	`text` text,
	`occurred_at` text NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`project`, `exchange`, `id`),
	FOREIGN KEY (`project`,`exchange`) REFERENCES `exchanges`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exchange_lines_place` ON `exchange_lines` (`project`,`exchange`,`place`);--> statement-breakpoint
CREATE INDEX `exchange_lines_young_person` ON `exchange_lines` (`project`,`young_person`);--> statement-breakpoint
CREATE TABLE `exchanges` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`number` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`position` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exchanges_young_person` ON `exchanges` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `exchanges_number` ON `exchanges` (`project`,`number`);--> statement-breakpoint
CREATE TABLE `messages_home` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`number` text,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`checked_by` text,
	`settled_by` text,
	`settled_at` text,
	`version` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_home_young_person` ON `messages_home` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `messages_home_open` ON `messages_home` (`project`,`state`);--> statement-breakpoint
CREATE TABLE `sent_texts` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`number` text NOT NULL,
	`by` text NOT NULL,
	`sending` text NOT NULL,
	`question` text,
	`flow` text,
	`over_at` text,
	`state` text NOT NULL,
	`queued_at` text NOT NULL,
	`due_at` text,
	`locked_until` text,
	`attempts` integer NOT NULL,
	`sent_at` text,
	`settled_at` text,
	`provider` text,
	`provider_token` text,
	`content` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sent_texts_due` ON `sent_texts` (`project`,`due_at`);--> statement-breakpoint
CREATE INDEX `sent_texts_waiting` ON `sent_texts` (`project`,`number`) WHERE "sent_texts"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `sent_texts_number` ON `sent_texts` (`project`,`number`,`queued_at`);--> statement-breakpoint
CREATE INDEX `sent_texts_young_person` ON `sent_texts` (`project`,`young_person`,`queued_at`);--> statement-breakpoint
CREATE INDEX `sent_texts_receipt` ON `sent_texts` (`project`,`provider_token`);--> statement-breakpoint
CREATE TABLE `thread_notes` (
	`project` text NOT NULL,
	`id` text NOT NULL,
	`young_person` text NOT NULL,
	`number` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`words` blob NOT NULL,
	PRIMARY KEY(`project`, `id`),
	FOREIGN KEY (`project`,`young_person`) REFERENCES `young_people`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_notes_number` ON `thread_notes` (`project`,`number`,`at`);--> statement-breakpoint
CREATE TABLE `threads` (
	`project` text NOT NULL,
	`number` text NOT NULL,
	`young_person` text NOT NULL,
	`hand` text NOT NULL,
	`owner` text,
	`offered_to` text,
	`offered_at` text,
	`not_by` text,
	`snoozed_until` text,
	`waiting_since` text,
	`answer_due_at` text,
	`answer_locked_until` text,
	`times_told` integer NOT NULL,
	`exchange` text,
	`conversation` text,
	`handle_at` text,
	`locked_until` text,
	`written_in_by` text,
	`written_in_until` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`project`, `number`),
	FOREIGN KEY (`project`,`number`) REFERENCES `numbers`(`project`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_young_person` ON `threads` (`project`,`young_person`);--> statement-breakpoint
CREATE INDEX `threads_handle` ON `threads` (`project`,`handle_at`);--> statement-breakpoint
CREATE INDEX `threads_answer_due` ON `threads` (`project`,`answer_due_at`);--> statement-breakpoint
CREATE INDEX `threads_waiting` ON `threads` (`project`,`waiting_since`);--> statement-breakpoint
ALTER TABLE `numbers` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `numbers` ADD `known` blob;--> statement-breakpoint
ALTER TABLE `texts` ADD `handled_at` text;--> statement-breakpoint
CREATE INDEX `texts_unhandled` ON `texts` (`project`,`number`) WHERE "texts"."handled_at" is null;--> statement-breakpoint
INSERT INTO `threads` (`project`, `number`, `young_person`, `hand`, `times_told`, `version`) SELECT `project`, `id`, `young_person`, 'assistant', 0, 1 FROM `numbers`;--> statement-breakpoint
UPDATE `texts` SET `handled_at` = `received_at`;