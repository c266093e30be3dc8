import { codeWordLine } from '#app/conversation/heard-code-word.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Assessment } from '#core/concern/assess.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ReadTogether } from '#core/escalation/alert.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import type { TextId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { isDisclosure } from '#core/screening/verdict.ts';
import type { TextingDeps } from './texting-deps.ts';

export type Judged = {
	readonly youngPerson: YoungPersonId;
	readonly text: TextId;
	readonly assessment: Assessment;
	/** Where it was read together with its neighbours. */
	readonly together?: ReadTogether | undefined;
};

/**
 * The concern and alert that a text raises, read and made for the same commit as the text itself: the rules of an answer that was
 * typed alone, with nobody present.
 */
export async function raisedBy(
	deps: TextingDeps,
	{ youngPerson, text, assessment, together }: Judged,
	now: Instant,
): Promise<readonly Change[]> {
	if (assessment.level === 'none') return [];
	const project = deps.project.id;
	const [open, staff, hour, closedTo] = isDisclosure(assessment.level)
		? await Promise.all([
				deps.alerts.openFor(project, youngPerson),
				deps.staff.all(project),
				deps.cover.hour(project, now),
				deps.access.closedTo(project, youngPerson),
			])
		: [undefined, [], NO_ROTA, []];
	// Nobody is at work, and it may be all that was said: then it waits.
	const mayWait = assessment.level === 'unclear' && hour.mode !== 'staffed';
	const standsAlone = mayWait && (await deps.texts.concernsIn(project, youngPerson)) === 0;
	const said = { conversation: null, entry: null, text, together } as const;
	const raised = raiseOrJoin(
		{ ...said, project, youngPerson, assessment, present: null, open },
		{ now, newId: deps.ids.row, staff, hour, standsAlone, closedTo, skip: closedTo },
	);
	return [...raised.changes, ...codeWordLine(raised, assessment, { receivedAt: now }, deps)];
}
