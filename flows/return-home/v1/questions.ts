import type { Question } from '#core/flow/definition.ts';
import { awayTopics } from '#flows/return-home/v1/questions/away.ts';
import { beforeTopics } from '#flows/return-home/v1/questions/before.ts';
import { comingBackTopics } from '#flows/return-home/v1/questions/coming-back.ts';
import { feelingSafeTopics } from '#flows/return-home/v1/questions/feeling-safe.ts';
import { rightNowTopics } from '#flows/return-home/v1/questions/right-now.ts';
import { startTopics } from '#flows/return-home/v1/questions/start.ts';
import { toFinishTopics } from '#flows/return-home/v1/questions/to-finish.ts';
import { whatHelpsTopics } from '#flows/return-home/v1/questions/what-helps.ts';
import { yourLifeTopics } from '#flows/return-home/v1/questions/your-life.ts';
import { inSection } from '#flows/topic.ts';

/**
 * The opening, in the order in which it is met: limits, promises, needs, then how and where to talk, and only then, on a
 * repeat, what was different this time: nobody is asked about the time away before somebody asked how they are. It is
 * not the order of the parts: whatever a need opens is met after the answer that opened it.
 */
const OPENING = ['T09', 'T10', 'T08', 'R01', 'T04', 'T15', 'T12', 'T13', 'T14', 'T01', 'T02', 'T03', 'T05', 'T06', 'T07', 'R02'];

/** Met later than their part: a risk to life after what happened has been heard, the child's own name for it after where they were. */
const MET_AFTER: Readonly<Record<string, string>> = { T16: 'T25', T11: 'T35' };

/** All 68 topics of the store and the two of the repeat opening, in the order in which they are met. */
export const questions: readonly Question[] = inMeetingOrder([
	...inSection('start', startTopics),
	...inSection('right-now', rightNowTopics),
	...inSection('before', beforeTopics),
	...inSection('away', awayTopics),
	...inSection('feeling-safe', feelingSafeTopics),
	...inSection('coming-back', comingBackTopics),
	...inSection('your-life', yourLifeTopics),
	...inSection('what-helps', whatHelpsTopics),
	...inSection('to-finish', toFinishTopics),
]);

function inMeetingOrder(all: readonly Question[]): readonly Question[] {
	const opening = OPENING.flatMap((id) => all.filter((question) => question.id === id));
	const rest = all.filter((question) => !OPENING.includes(question.id) && MET_AFTER[question.id] === undefined);
	return [...opening, ...rest].flatMap((question) => [question, ...all.filter((other) => MET_AFTER[other.id] === question.id)]);
}
