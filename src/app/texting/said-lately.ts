import { addMinutes } from '#core/clock/instant.ts';
import type { Known } from './turn.ts';

/** How long what was said about who reads this, and when, stands: after that the hours are others. */
const TOLD_FOR_MINUTES = 12 * 60;
/** Whoever says something new that people are called for is thanked again; not for each text of one story. */
const THANKED_FOR_MINUTES = 15;

/** Whether they were told who reads this, so lately that it is not said again. */
export function saidLately({ at, now, text }: Pick<Known, 'at' | 'now' | 'text'>): boolean {
	const since = addMinutes(now, text.level === 'urgent' ? -THANKED_FOR_MINUTES : -TOLD_FOR_MINUTES);
	return at.ours.some(
		({ by, question, flow, sending, queuedAt }) =>
			by === 'assistant' && question === null && flow === null && sending === 'words' && queuedAt > since,
	);
}
