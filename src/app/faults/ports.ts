import type { Instant } from '#core/clock/instant.ts';
import type { Fault, FaultKind } from '#core/escalation/fault.ts';
import type { FaultId, ProjectId, StaffId } from '#core/id.ts';

/** A fault, and who did something about it. */
type Act = { readonly project: ProjectId; readonly id: FaultId; readonly by: StaffId; readonly now: Instant };

/** What does not work, as it is kept: at most one open for each kind and subject. */
export interface Faults {
	/** Opens one that is due to be told now, or counts on the one that is open and changes nothing else of it. */
	raise(project: ProjectId, kind: FaultKind, subject: string, now: Instant): Promise<'raised' | 'counted'>;
	/** The open ones, the newest first. */
	open(project: ProjectId): Promise<readonly Fault[]>;
	/** Somebody looks after it: nobody is told again while it is open. False when there is nothing to take. */
	take(act: Act): Promise<boolean>;
	/** Somebody says that it is over. False when it is not open. */
	clear(act: Act): Promise<boolean>;
	/** The thing itself works again. False when nothing was open. */
	worksAgain(project: ProjectId, kind: FaultKind, subject: string, now: Instant): Promise<boolean>;
	/**
	 * Takes one that is due to be told, until `until`, which stands in its `nextDueAt`. Of several processes one has it; when that one
	 * dies before anybody was told, or nobody could be, it is due again then.
	 */
	claimDue(project: ProjectId, now: Instant, until: Instant): Promise<Fault | undefined>;
	/** People were told of one that was claimed: due again at `again`, unless somebody took it meanwhile, or another process has it. */
	told(claimed: Fault, again: Instant): Promise<void>;
}
