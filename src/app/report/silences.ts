import { topicOf } from '#app/conversation/topic-of.ts';
import type { Report } from '#app/report/report.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Resolution } from '#core/flow/resolution.ts';
import type { TopicStanding } from '#core/flow/show.ts';

/**
 * What is not in the account, each topic under its own kind of silence. *Not asked* names what was on the path, always
 * what is about being hurt, and every whole part of the conversation that nobody opened.
 */
export function silencesIn(flow: Flow, topics: readonly TopicStanding[], isAccount: (question: QuestionId) => boolean): Report['silences'] {
	const told = topics.filter(({ question }) => isAccount(question) && ['core', 'store'].includes(flow.standing(question)));
	const named = (resolution: Resolution) =>
		told
			.filter((topic) => topic.resolution === resolution && (resolution !== 'not-asked' || matters(flow, topic)))
			.map((topic) => topicOf(flow, topic.question));
	return {
		skipped: named('skipped'),
		'not-saying': named('not-saying'),
		'not-known': named('not-known'),
		'not-asked': [...named('not-asked'), ...partsNotOpened(flow, told)],
	};
}

/** Not asked is worth a line for what was on the path, and always for being hurt, carried or scared: silence there is not a no. */
function matters(flow: Flow, topic: TopicStanding): boolean {
	return topic.onPath || flow.question(topic.question)?.audience.includes('U') === true;
}

/**
 * `Coming back (nothing asked)`: a part none of whose topics was answered, declined or even not known. How a talk begins
 * and ends serves none of the four purposes: leaving that out is no silence about the young person.
 */
function partsNotOpened(flow: Flow, told: readonly TopicStanding[]): readonly string[] {
	const { sections } = flow.wording('en');
	return flow.source.sections
		.filter(({ id, purposes }) => purposes.length > 0 && told.some((topic) => topic.section === id))
		.filter(({ id }) => told.every((topic) => topic.section !== id || topic.resolution === 'not-asked'))
		.map(({ id }) => `${sections[id]?.worker ?? id} (nothing asked)`);
}
