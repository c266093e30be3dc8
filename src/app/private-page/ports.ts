import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import type { SittingEnd } from '#core/room/sitting.ts';

/** One time that the private page is open on a phone, from a code until it is left. Ends for good: coming back takes a fresh code. */
export type PrivateSitting = {
	readonly id: string;
	readonly project: Project;
	readonly conversation: ConversationId;
	/** Who gave the code: a fresh one is asked of them. */
	readonly madeBy: StaffId;
	/** The code was made, after a safe-contact check, to check what was written. */
	readonly mayCheck: boolean;
	/** How many entries the log held when it began; earlier ones are never shown by themselves. */
	readonly from: number;
	/** What was answered to "can anyone else see or hold this phone?"; null until then, and nothing else is shown before. */
	readonly seenBy: 'nobody' | 'somebody' | null;
	readonly since: Instant;
	/** Bound into every form of this sitting. */
	readonly formToken: string;
};

/** What staff may know of the newest code of a conversation: never the code itself, which is shown once. */
export type CodeStanding = {
	readonly madeBy: StaffId;
	readonly madeAt: Instant;
	readonly expiresAt: Instant;
	readonly usedAt: Instant | null;
	readonly endedAt: Instant | null;
	readonly ended: SittingEnd | null;
};

/**
 * Codes for a young person's own phone, and what they open. A code is eight characters, works once and for half an hour;
 * only hashes of codes and tokens are kept. A sitting ends after twenty minutes without a sign, and after two hours whatever happens.
 */
export interface PrivatePages {
	/** A fresh code; an older one that was not used no longer works, and a sitting that is still open ends. */
	makeCode(
		made: { readonly project: ProjectId; readonly conversation: ConversationId; readonly by: StaffId; readonly mayCheck: boolean },
		now: Instant,
	): Promise<string>;
	/** Exchanges a code for a token, once. `undefined`: used, too old or unknown; the difference is not told. */
	exchange(
		code: string,
		from: (conversation: ConversationId, project: ProjectId) => Promise<number>,
		now: Instant,
	): Promise<string | undefined>;
	/** The sitting that this token opens, while it lasts. */
	find(token: string, now: Instant): Promise<PrivateSitting | undefined>;
	/** The sitting that this token opened, for a day after it was over: words that were still on their way belong to it. Opens nothing. */
	ended(token: string, now: Instant): Promise<PrivateSitting | undefined>;
	/** A sign of life, and the answer about who can see the phone. */
	keep(token: string, seenBy: 'nobody' | 'somebody' | null, now: Instant): Promise<void>;
	end(token: string, how: SittingEnd, now: Instant): Promise<void>;
	/** Ends whatever is open for a conversation, codes included. */
	close(project: ProjectId, conversation: ConversationId, by: StaffId, now: Instant): Promise<void>;
	standing(project: ProjectId, conversation: ConversationId): Promise<CodeStanding | undefined>;
}
