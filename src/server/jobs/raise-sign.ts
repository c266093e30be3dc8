import type { Clock } from '#app/clock.ts';
import { raisedBySign, type SignReads } from '#app/texting/raised-by-sign.ts';
import type { Sign } from '#core/escalation/sign.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';

export type SignDeps = SignReads & { readonly store: RecordStore; readonly clock: Clock };

const TRIES = 4;

/**
 * Raises or joins an alert for a sign, with its first notifications and its audit row in one commit. False where there was nothing
 * to raise. Somebody's act at the same moment stands, and the sign joins what it left.
 *
 * @example await raiseSign(deps, 'undeliverable', project, youngPerson)
 */
export async function raiseSign(deps: SignDeps, sign: Sign, project: ProjectId, youngPerson: YoungPersonId): Promise<boolean> {
	for (let tries = 1; tries <= TRIES; tries++) {
		const now = deps.clock.now();
		const raised = await raisedBySign(deps, sign, { project, youngPerson }, now);
		if (raised === undefined) return false;
		if ((await deps.store.commit({ project, at: now, ...raised })) === 'committed') return true;
	}
	throw new Error('The alert changed again and again, so the sign could not join it.');
}
