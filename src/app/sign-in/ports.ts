import type { Context } from 'hono';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { GettingBack } from '#core/sign-in/getting-back.ts';
import type { mayLeave } from '#core/sign-in/safeguarding-lead.ts';
import type { SignInMethod, Ways } from '#core/sign-in/ways.ts';

/** Whose it is: every read and write names the project. */
export type Whose = { readonly project: ProjectId; readonly staff: StaffId };

export type Passkey = Whose & {
	/** As the authenticator names it, base64url. */
	readonly id: string;
	readonly label: string;
	readonly publicKey: Uint8Array;
	readonly counter: number;
	readonly transports: readonly string[];
	readonly syncable: boolean;
	readonly backedUp: boolean;
	readonly madeAt: Instant;
	readonly lastUsedAt: Instant | null;
};

/** `link`: a one-time link was opened as them, to set up a way in. Links of the made-up project are none. */
export type Recovery = { readonly staff: StaffId; readonly at: Instant; readonly by: 'recovery-code' | 'link' };

export type CodeSecret = { readonly secret: string; readonly lastStep: number };

/** What people sign in with. Everything that changes it is audited in the same commit, without what it is. */
export interface Credentials {
	ways(whose: Whose): Promise<Ways>;
	passkeys(whose: Whose): Promise<readonly Passkey[]>;
	/** By its own id alone: whoever signs in with it has said nothing else yet. */
	passkey(id: string): Promise<Passkey | undefined>;
	addPasskey(passkey: Passkey, now: Instant): Promise<'added' | 'known'>;
	/** Counts a use. `false`: its counter moved meanwhile, so this one counts for nothing. */
	usedPasskey(passkey: Passkey, to: { readonly counter: number; readonly backedUp: boolean }, now: Instant): Promise<boolean>;
	removePasskey(whose: Whose, id: string, now: Instant): Promise<void>;
	passphraseHash(whose: Whose): Promise<string | undefined>;
	setPassphrase(whose: Whose, hash: string, now: Instant): Promise<void>;
	codeSecret(whose: Whose): Promise<CodeSecret | undefined>;
	/** Replaces the one before, once a first code of it was right: that code's step is used up. */
	setCodeSecret(whose: Whose, secret: string, step: number, now: Instant): Promise<void>;
	/** Uses a step up, and everything before it. `false`: somebody used it, or a later one, first. */
	useStep(whose: Whose, from: CodeSecret, step: number, now: Instant): Promise<boolean>;
	removePassphraseAndCode(whose: Whose, now: Instant): Promise<void>;
	/** The ones before open nothing any more. */
	replaceRecoveryCodes(whose: Whose, codes: readonly string[], now: Instant): Promise<void>;
	/** Uses one up. `false`: unknown or used. */
	useRecoveryCode(whose: Whose, code: string, now: Instant): Promise<boolean>;
	/** Who came in without an earlier way of theirs since then, newest first: what somebody who answers for the project looks at. */
	recoveriesSince(project: ProjectId, since: Instant): Promise<readonly Recovery[]>;
	/** Active people of that name, however it is written large or small, in any project of this installation. */
	named(name: string): Promise<readonly StaffMember[]>;
}

export type Begin = Whose & { readonly method: SignInMethod; readonly device: string | null; readonly lastsMinutes: number };

export type OpenSession = {
	readonly id: string;
	readonly since: Instant;
	readonly lastSeenAt: Instant;
	readonly method: SignInMethod;
	readonly device: string | null;
};

/** What a session goes through between its beginning and its end. */
export interface SessionKeeping {
	/** `instead`: the token that this browser had before, which ends. */
	begin(begin: Begin, instead: string | undefined, now: Instant): Promise<{ readonly token: string }>;
	/** The person is there. */
	seen(session: Session, now: Instant): Promise<void>;
	lock(session: Session, now: Instant): Promise<void>;
	/** Open again as it was, for whoever locked it: pages that stood open in other tabs still send. */
	unlock(session: Session, now: Instant): Promise<void>;
	/**
	 * Goes on under a fresh token, open; the old one is worth nothing. `method`: they proved who they are in full, so.
	 * `undefined`: it ended meanwhile.
	 */
	renew(
		session: Session,
		{ method, device, lastsMinutes }: { readonly method?: SignInMethod; readonly device?: string; readonly lastsMinutes?: number },
		now: Instant,
	): Promise<{ readonly token: string } | undefined>;
	open(whose: Whose, now: Instant): Promise<readonly OpenSession[]>;
	endOne(whose: Whose, id: string, by: StaffId, now: Instant): Promise<void>;
	/** `but`: the one they are in. */
	endAll(whose: Whose, by: StaffId, now: Instant, but?: string): Promise<void>;
}

export type Device = {
	readonly id: string;
	readonly project: ProjectId;
	readonly label: string;
	readonly shared: boolean;
	readonly enrolledBy: StaffId;
	readonly enrolledAt: Instant;
	readonly lastSeenAt: Instant;
	readonly revokedAt: Instant | null;
};

/** Browsers that have a name here. One that is revoked ends every session on it with the next request. */
export interface Devices {
	byToken(token: string): Promise<Device | undefined>;
	all(project: ProjectId): Promise<readonly Device[]>;
	enrol(
		device: Pick<Device, 'project' | 'label' | 'shared'>,
		by: StaffId,
		now: Instant,
	): Promise<{ readonly id: string; readonly token: string }>;
	revoke(project: ProjectId, id: string, by: StaffId, now: Instant): Promise<void>;
}

export type Held = { readonly kind: 'sent' | 'typed'; readonly path: string; readonly body: string };
export type Waiting = Held & { readonly id: string };

/**
 * For so long a browser keeps the token of a session that ended with something waiting, which alone opens it, and so does the
 * row. After that there is no key to it anywhere: to drop the row then drops nobody's words.
 */
export const WAITS_DAYS = 30;

/**
 * What was sent or typed when a screen locked, sealed so that only this session's own browser opens it. Ending a session drops
 * nothing: it waits until its person is back on that browser.
 */
export interface HeldForms {
	/** `full`: so many wait already that this one was not kept. What was being typed always is. */
	hold(session: Session, token: string, held: Held, now: Instant): Promise<'held' | 'full'>;
	/** In the order in which it came: everything that this token opens, or only what this person sent. */
	waiting(of: { readonly project: ProjectId; readonly staff?: StaffId }, token: string): Promise<readonly Waiting[]>;
	/** It went through, or its words stand before whoever wrote them. */
	drop(project: ProjectId, held: readonly Waiting[]): Promise<void>;
}

/** Why somebody cannot leave yet: nobody else of their role can sign in. */
export type Stays = Exclude<ReturnType<typeof mayLeave>, 'may'>;

export interface People {
	add(member: StaffMember, by: StaffId | 'system', at: Instant): Promise<void>;
	/**
	 * They sign in no more, and all their sessions end. The last safeguarding lead and the last administrator who can sign in stay;
	 * of two who leave at once the second does. It is asked in the commit itself.
	 */
	deactivate(whose: Whose, by: StaffId, now: Instant): Promise<'ended' | Stays>;
	/** Who may sign in by themselves. */
	enrolled(project: ProjectId): Promise<ReadonlySet<StaffId>>;
}

/**
 * Getting back in, for whoever could sign in before: asked for by one person, confirmed by another, told to the one it is for, and
 * stopped by any of them. Who may is asked here as well as by the route, and each step is audited in its own commit. `askedAt` names
 * the request that somebody saw: what was asked for anew meanwhile is another one.
 */
export interface WaysBack {
	all(project: ProjectId): Promise<readonly GettingBack[]>;
	/** Everybody here for whom a link is made in this way only: they have a way in, or a way back was asked for before. */
	needed(project: ProjectId): Promise<ReadonlySet<StaffId>>;
	/** `refused`: they may not, one is under way, or whoever it is for never had a way in and is simply invited. */
	ask(whose: Whose, by: StaffId, now: Instant): Promise<'asked' | 'refused'>;
	confirm(whose: Whose, askedAt: string, by: StaffId, now: Instant): Promise<'confirmed' | 'refused'>;
	/** A link that is out opens nothing from then on. */
	stop(whose: Whose, askedAt: string, by: StaffId, now: Instant): Promise<'stopped' | 'refused'>;
	/** A one-time link, for whoever asked, once it is ready; the ones before open nothing any more. `undefined`: not ready, or not theirs. */
	link(whose: Whose, by: StaffId, expiresAt: Instant, now: Instant): Promise<string | undefined>;
}

/** The work of a passphrase: slow on purpose, off the main thread, and never more than a few at once. */
export interface Passphrases {
	hash(passphrase: string): Promise<string>;
	/** Takes as long where nobody has one. */
	matches(passphrase: string, kept: string | undefined): Promise<boolean>;
}

export interface TimeCodes {
	secret(): string;
	/** What an app reads from a QR code. */
	address(secret: string, member: { readonly name: string; readonly project: string }): string;
	/** The step a code belongs to: now, one before or one after. Not whether it was used. */
	stepOf(secret: string, typed: string, now: Instant): number | undefined;
}

/** Where a request came in: passkeys belong to a name, and an address in figures has none. */
export type Site = { readonly origin: string; readonly name: string | undefined };

export type NewPasskey = Omit<Passkey, 'project' | 'staff' | 'label' | 'madeAt' | 'lastUsedAt'> & { readonly elsewhere: boolean };

/** Passkeys, always with user verification. `about`: what a challenge was made for; it is used once, within five minutes. */
export interface WebAuthn {
	toMake(
		about: string,
		site: Site,
		member: StaffMember,
		{ known, shared }: { readonly known: readonly Passkey[]; readonly shared: boolean },
	): Promise<object>;
	made(about: string, site: Site, credential: string): Promise<NewPasskey | undefined>;
	toAsk(about: string, site: Site, known?: readonly Passkey[]): Promise<object>;
	/** Which passkey answers, before anything is believed of it. */
	idIn(credential: string): string | undefined;
	proved(
		about: string,
		site: Site,
		credential: string,
		passkey: Passkey,
	): Promise<{ readonly counter: number; readonly backedUp: boolean } | undefined>;
}

/** Slows whoever tries, by account and by network. `false`: too many wait already. Never locked for ever. */
export interface Tries {
	turn(c: Context, account: string): Promise<boolean>;
	wrong(c: Context, account: string): void;
}

export type Cookie = { read(c: Context): string | undefined; write(c: Context, token: string): void; clear(c: Context): void };
