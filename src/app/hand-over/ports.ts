import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';

/** Wrong passphrases in a row before the tablet signs out for good. */
export const UNLOCK_TRIES = 5;

export type Unlocking =
	| { readonly outcome: 'unlocked' }
	| { readonly outcome: 'wrong'; readonly triesLeft: number }
	/** No tries are left: the session has ended, and unlocking takes a fresh sign-in. */
	| { readonly outcome: 'signed-out' };

/**
 * The lock on a tablet that a young person holds. It lies on the worker's session, on the server: whatever is done on the
 * tablet, no other page opens. Passphrases are kept as scrypt hashes; tries are counted in the database, before they are checked.
 */
export interface HandOvers {
	hasPassphrase(project: ProjectId, staff: StaffId): Promise<boolean>;
	setPassphrase(project: ProjectId, staff: StaffId, passphrase: string, now: Instant): Promise<void>;
	/** Locks this session to one conversation. `from`: how many entries its log holds now. */
	lock(session: Session, lock: { readonly conversation: ConversationId; readonly from: number }, now: Instant): Promise<void>;
	unlock(session: Session, passphrase: string, now: Instant): Promise<Unlocking>;
}
