import type { Instant } from '#core/clock/instant.ts';
import type { Backstop } from '#core/cover/backstop.ts';
import type { CoverStatement } from '#core/cover/cover-statement.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { WakeAgreement } from '#core/cover/wake-agreement.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** `gone`: somebody was quicker, or it was withdrawn. Nothing was written then. */
export type Settled = 'done' | 'gone';

/** Dates on which the table of the week does not hold, each change of them with its audit row by whoever wrote it. */
export interface RotaChanges {
	/** Those from one London date to another, both included, that were not withdrawn: also those that nobody has accepted yet. */
	between(project: ProjectId, firstDate: string, lastDate: string): Promise<readonly RotaChange[]>;
	/** All of them in one commit. */
	add(changes: readonly RotaChange[], by: StaffId, now: Instant): Promise<void>;
	/** All of them at once, or none: two sides of a swap, both halves of a night. */
	accept(project: ProjectId, ids: readonly string[], by: StaffId, now: Instant): Promise<Settled>;
	withdraw(project: ProjectId, ids: readonly string[], by: StaffId, now: Instant): Promise<Settled>;
}

export interface WakeAgreements {
	/** The newest word of each person. */
	newest(project: ProjectId): Promise<readonly WakeAgreement[]>;
	/** By the person themself, always. */
	add(agreement: WakeAgreement): Promise<void>;
}

export interface Backstops {
	/** Everybody who was asked and whose turn was not ended, the oldest first; also those who ran out. */
	standing(project: ProjectId): Promise<readonly Backstop[]>;
	ask(backstop: Backstop): Promise<void>;
	/** By the person themself, for ninety days from now. Confirming again begins them anew. */
	confirm(project: ProjectId, id: string, by: StaffId, now: Instant): Promise<Settled>;
	end(project: ProjectId, id: string, by: StaffId, now: Instant): Promise<Settled>;
}

/** What was agreed with the commissioner. Nothing is ever changed or taken out: a new one is added, and the newest stands. */
export interface CoverStatements {
	newest(project: ProjectId): Promise<CoverStatement | undefined>;
	/** With its audit row; `by` and `at` are whose and when. */
	add(statement: CoverStatement): Promise<void>;
}

/** The council's emergency duty team, kept in the same way. */
export interface EmergencyTeams {
	newest(project: ProjectId): Promise<EmergencyTeam | undefined>;
	add(team: EmergencyTeam): Promise<void>;
}

/** Addresses from which a calendar reads somebody's hours, without signing in. Only hashes of their secrets are kept. */
export interface CalendarFeeds {
	/** A fresh secret of 256 bits. Those that this person had end. */
	make(project: ProjectId, staff: StaffId, now: Instant): Promise<string>;
	/** Since when this person has one; undefined when they have none. */
	since(project: ProjectId, staff: StaffId): Promise<Instant | undefined>;
	end(project: ProjectId, staff: StaffId, now: Instant): Promise<void>;
	/** Whose hours a secret opens, while they work here. */
	whose(secret: string): Promise<{ readonly project: ProjectId; readonly staff: StaffId } | undefined>;
}

/** Somebody said that this project may go live. */
export type LiveSignature = { readonly id: string; readonly project: ProjectId; readonly staff: StaffId; readonly at: Instant };

export interface GoingLive {
	/** Since when real young people may use it. */
	since(project: ProjectId): Promise<Instant | undefined>;
	signatures(project: ProjectId): Promise<readonly LiveSignature[]>;
	sign(signature: LiveSignature): Promise<void>;
	/** The second signature and going live, in one commit. `gone`: it is live already, or it is a demonstration. */
	goLive(signature: LiveSignature): Promise<Settled>;
}

/** What the rota is made of besides the week, each change with its audit row. */
export type Rota = {
	readonly changes: RotaChanges;
	readonly wakes: WakeAgreements;
	readonly backstops: Backstops;
	readonly statements: CoverStatements;
	readonly teams: EmergencyTeams;
	readonly feeds: CalendarFeeds;
	readonly live: GoingLive;
};
