import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** A project that has ended: it is only read from then on. */
export type Closure = {
	readonly id: string;
	readonly by: StaffId;
	readonly at: Instant;
	/** Who takes the records over, in words. */
	readonly receiver: string;
	/** Where young people go now, in words that they read. */
	readonly goNow: string;
};

/** One whole package that was made. */
export type HandOverPackage = {
	readonly id: string;
	readonly by: StaffId;
	readonly at: Instant;
	/** The name of the public key that it opens for. */
	readonly to: string;
	readonly people: number;
	readonly files: number;
	/** SHA-256 of its manifest, in hex: who opens it reads the same. */
	readonly manifest: string;
};

/** What is not finished and has to be, before a project can close. */
export type StillOpen = { readonly alerts: number; readonly talks: number; readonly requests: number };

/** The end of a project: see docs/decisions/0024. */
export interface Closing {
	/** Null while the project goes on. Asked with every change of the staff's. */
	standing(project: ProjectId): Promise<Closure | null>;
	/** @param now a talk is live until the tablet was passed back, or the page on their phone has rested */
	stillOpen(project: ProjectId, now: Instant): Promise<StillOpen>;
	/** `stale`: it is closed already, or something is open after all. That is asked in the commit itself, so that nothing begins beside it. */
	close(project: ProjectId, closing: Omit<Closure, 'id'>): Promise<'saved' | 'stale'>;
	openAgain(project: ProjectId, closure: string, done: { readonly by: StaffId; readonly at: Instant }): Promise<'saved' | 'stale'>;
	/** Newest first. */
	packages(project: ProjectId): Promise<readonly HandOverPackage[]>;
	packageMade(project: ProjectId, closure: string, made: Omit<HandOverPackage, 'id'>): Promise<void>;
}
