import type { Sight } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { SignInMethod } from '#core/sign-in/ways.ts';

/** Who is signed in, and for which project. Everything a route may know about the person asking. */
export type Session = {
	/** Names the session; grants nothing. */
	readonly id: string;
	readonly staff: StaffMember;
	readonly project: Project;
	readonly since: Instant;
	/** Bound into every form; a POST without it changes nothing. */
	readonly formToken: string;
	/** The one token that stands in a locked screen: it unlocks or signs out, and sends nothing that would go through later. */
	readonly unlockToken?: string | undefined;
	/** The tablet is in a young person's hands: only this conversation opens on it until it is unlocked. */
	readonly handedOver: HandedOver | null;
	/** How it was begun and how it stands. Every session that is found has it. */
	readonly how?: SignedInHow | undefined;
	/** Which young people they may see, as it stood when the request came. Every session that asks for a page has it. */
	readonly sight?: Seeing | undefined;
	/** How many threads of the inbox wait for a person, of those that they may see. Beside its name on every page with a rail. */
	readonly waiting?: number | undefined;
};

export type Seeing = {
	/** Nobody is closed to them: there is no need to ask whose anything is. */
	readonly everybody: boolean;
	of(youngPerson: YoungPersonId): Sight;
};

export type SignedInHow = {
	readonly method: SignInMethod;
	/** The enrolled device it is on, if it is on one. */
	readonly device: { readonly id: string; readonly shared: boolean } | null;
	readonly provedAt: Instant;
	/** To half a minute. */
	readonly lastSeenAt: Instant;
	readonly lockedAt: Instant | null;
};

export type HandedOver = {
	readonly conversation: ConversationId;
	/** How many entries the log held when it was handed over. */
	readonly from: number;
	readonly since: Instant;
	/** Wrong passphrases that are still allowed. */
	readonly triesLeft: number;
};

export type EndedInTheirHands = Session & { readonly handedOver: HandedOver };

/** How long words are still taken from a page whose session ended in a young person's hands, in hours. */
export const LATE_HOURS = 24;

/** Who is signed in. Tokens are 256 random bits and only their hashes are kept. */
export interface Sessions {
	/**
	 * Exchanges an unused, unexpired code for a session token, once. `undefined`: used, expired or unknown. Where everybody
	 * is made up that is a sign-in; anywhere else the session opens the pages on which a way of signing in is made.
	 */
	open(code: string, now: Instant): Promise<{ readonly token: string } | undefined>;
	find(token: string, now: Instant): Promise<Session | undefined>;
	/** One that ends while its tablet is handed over is remembered: see `ended`. */
	end(token: string, now: Instant): Promise<void>;
	/**
	 * The session as it stood when it ended in a young person's hands, by time, by wrong passphrases or by a sign-out, for
	 * `LATE_HOURS` after. It opens nothing: what they send from the page that they still have is kept by it, that is all.
	 */
	ended(token: string, now: Instant): Promise<EndedInTheirHands | undefined>;
	/**
	 * The session as it stood when its day ran out, for `LATE_HOURS` after: whatever its person still sends waits until they
	 * are signed in again. It opens nothing. Not one that was ended by somebody, that of somebody who left, or one handed over.
	 */
	over(token: string, now: Instant): Promise<Session | undefined>;
	/** Makes a one-time code for this person; valid until `expiresAt`. Throws where they had a way in before: see `WaysBack`. */
	invite(staff: StaffId, expiresAt: Instant): Promise<string>;
}

export interface StaffReads {
	all(project: ProjectId): Promise<readonly StaffMember[]>;
}
