ALTER TABLE `audit_heads` ADD `ties` text;--> statement-breakpoint
CREATE INDEX `audit_young_person` ON `audit` (`project`,`young_person`,`at`);