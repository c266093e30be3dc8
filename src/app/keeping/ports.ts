import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { CaseStanding, Deletion, DeletionReason, InTheWay } from '#core/keeping/deletion.ts';
import type { AskedBy, CaseHold, Hold } from '#core/keeping/hold.ts';
import type { CaseFacts, KeepUntil, Terms } from '#core/keeping/keep-until.ts';
import type { RetentionClass, Term } from '#core/keeping/retention-classes.ts';

/** How long one case is kept, and what stands in the way of destroying it. */
export type CaseKeeping = {
	readonly youngPerson: YoungPersonId;
	/** Null when it cannot be opened. */
	readonly nameUsed: string | null;
	readonly facts: CaseFacts;
	readonly kept: KeepUntil;
	/** Newest first, lifted ones too. */
	readonly holds: readonly CaseHold[];
	readonly standing: CaseStanding;
	/** The one that is open, if one is. */
	readonly deletion: Deletion | null;
};

export type Saved = 'saved' | 'stale';
/** Who did it, and when. */
export type Done = { readonly by: StaffId; readonly at: Instant };
export type HoldAsked = Done & { readonly askedBy: AskedBy; readonly reason: string };
export type Lifting = Done & { readonly hold: string; readonly reason: string };

/** `emptied`: no deleted bytes are left in the databases’ logs either. */
export type Gone = { readonly gone: Deletion; readonly emptied: boolean };

/** Why a deletion was not proposed or not approved. */
export type NotDestroyed =
	| { readonly why: 'in-the-way'; readonly what: readonly InTheWay[] }
	/** It is the same person, it was decided meanwhile, or there is nobody like that. */
	| { readonly why: 'same-person' | 'not-open' | 'nobody' };

/** How long records are kept, what holds them, and how they go: see docs/decisions/0024. */
export interface Keeping {
	/** Undefined: nobody of this id here, or their case was destroyed. */
	of(project: ProjectId, youngPerson: YoungPersonId): Promise<CaseKeeping | undefined>;
	/** Every case that was not destroyed, the earliest date first. */
	all(project: ProjectId): Promise<readonly CaseKeeping[]>;
	/** Newest first, lifted ones too. */
	moratoria(project: ProjectId): Promise<readonly Hold[]>;
	terms(project: ProjectId): Promise<Terms>;
	/** The deletion log, newest first. */
	deletions(project: ProjectId): Promise<readonly Deletion[]>;

	/** Ends a proposal to destroy the case in the same moment. */
	hold(project: ProjectId, youngPerson: YoungPersonId, asked: HoldAsked): Promise<Saved>;
	lift(project: ProjectId, youngPerson: YoungPersonId, lifting: Lifting): Promise<Saved>;
	/** Ends every proposal in the same moment. */
	holdEverything(project: ProjectId, asked: HoldAsked): Promise<Saved>;
	liftEverything(project: ProjectId, lifting: Lifting): Promise<Saved>;
	keepLonger(
		project: ProjectId,
		youngPerson: YoungPersonId,
		longer: Done & { readonly until: string; readonly reason: string },
	): Promise<Saved>;
	agreeTerm(project: ProjectId, term: Done & Term & { readonly class: RetentionClass }): Promise<Saved>;

	propose(
		project: ProjectId,
		youngPerson: YoungPersonId,
		asked: Done & { readonly reason: DeletionReason },
	): Promise<'saved' | NotDestroyed>;
	/** Takes a proposal back. */
	stop(project: ProjectId, deletion: string, stopped: Done): Promise<Saved>;
	/** Somebody other than who proposed it. When this resolves with the line of the log, the case is gone. */
	approve(project: ProjectId, deletion: string, approved: Done): Promise<Gone | NotDestroyed>;
}
