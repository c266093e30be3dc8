import type { Instant } from '#core/clock/instant.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { reachedBy } from '#core/flow/run.ts';
import type { Closing, ReadBack, SharingWishes, Telling } from '#core/record/conversation.ts';
import { fitting, type OwnAnswer, ownAnswer } from '#core/record/own-answer.ts';
import { joinedWishes, wishesIn } from '#core/record/own-wishes.ts';

/** The parts of the closing that a young person answered with their own hand, and when. Null: they did not. */
export type OwnClosing = {
	readonly 'read-back': { readonly body: ReadBack; readonly at: Instant } | null;
	readonly sharing: { readonly body: SharingWishes; readonly at: Instant } | null;
	readonly telling: { readonly body: Telling; readonly at: Instant } | null;
};

/**
 * Reads from the log what they would like shared, how they would like to hear, and how the read-back went, where they
 * answered themselves. It is read and not saved: the answer in the log is the one truth, and nothing can drift from it.
 *
 * @example ownClosing(flow, entries).telling?.body.how // 'Text me. After school'
 */
export function ownClosing(flow: Flow, entries: readonly Entry[]): OwnClosing {
	return {
		'read-back': part(answerFor(flow, entries, 'record.checked_by_yp'), (answer) => readBackIn(flow, answer, entries)),
		sharing: part(answerFor(flow, entries, SHARING), (answer) => ({ people: [...wishesIn(flow, answer)] })),
		telling: part(answerFor(flow, entries, 'feedback.channel'), (answer) => tellingIn(flow, answer)),
	};
}

const SHARING = 'sharing.preferences';

/**
 * The closing as it stands: what a worker saved, and what the young person answered themselves. Nobody's is overwritten: a
 * worker's day and name stand, wishes are joined person by person, and of two readings back the later counts.
 *
 * @param saved newest of each part first
 */
export function standingClosings(saved: readonly Closing[], flow: Flow, entries: readonly Entry[]): readonly Closing[] {
	const own = ownClosing(flow, entries);
	const first = <Part extends Closing['part']>(name: Part) =>
		saved.find((closing): closing is Extract<Closing, { part: Part }> => closing.part === name);
	const about = { id: 'own', by: 'young-person', conversation: (saved[0]?.conversation ?? '') as Closing['conversation'] } as const;
	const [wishes, readBack] = [first('sharing'), first('read-back')];
	const answer = answerFor(flow, entries, SHARING);
	const added: Closing[] = [];
	if (answer !== undefined) {
		const people = joinedWishes(flow, answer, wishes && { people: wishes.body.people, at: wishes.at });
		added.push({ ...about, part: 'sharing', body: { people: [...people] }, at: answer.at });
	}
	if (own.telling !== null && first('telling') === undefined)
		added.push({ ...about, part: 'telling', body: own.telling.body, at: own.telling.at });
	if (own['read-back'] !== null && (readBack === undefined || readBack.at < own['read-back'].at))
		added.push({ ...about, part: 'read-back', body: own['read-back'].body, at: own['read-back'].at });
	return [...added, ...saved];
}

/** How they answered the question that fills this field of the record. */
function answerFor(flow: Flow, entries: readonly Entry[], field: string): OwnAnswer | undefined {
	const question = flow.source.questions.find(({ fills }) => fills.includes(field));
	return question && ownAnswer(question, entries);
}

function part<Body>(
	answer: OwnAnswer | undefined,
	read: (answer: OwnAnswer) => Body,
): { readonly body: Body; readonly at: Instant } | null {
	return answer === undefined ? null : { body: read(answer), at: answer.at };
}

/** How they would like to hear: what they picked, then what they said last, then what they said before it. */
function tellingIn(flow: Flow, { question, picked, said, at }: OwnAnswer): Telling {
	const label = flow.words(question.id, 'en').options ?? {};
	const options = picked.at(-1)?.options ?? [];
	const noNeed = options.includes('no-need');
	const ways = options.filter((option) => option !== 'no-need').map((option) => label[option] ?? option);
	const [newest, ...before] = said.toReversed().map(({ words }) => words);
	const words = [newest ?? '', ...(before.length === 0 ? [] : [`First: ${before.map((one) => `“${one}”`).join(', ')}`])];
	return { how: [...ways, fitting(words.filter(Boolean).join('. '), at)].filter(Boolean).join('. '), ...(noNeed ? { noNeed } : {}) };
}

/** "Right" after they changed or added something there is *changed*, whatever was pressed. What a worker corrected is not theirs. */
function readBackIn(flow: Flow, { question, picked }: OwnAnswer, entries: readonly Entry[]): ReadBack {
	const last = picked.at(-1)?.options ?? [];
	if (!last.includes('right') && !last.some(adds)) return { result: 'not-shown' };
	if (picked.some(({ options }) => options.some(adds))) return { result: 'changed' };
	const reached = reachedBy(flow, entries, question.id);
	const changed = entries.some(
		({ actor, input }, at) => at > reached && actor === 'young-person' && input.type === 'answered' && input.supersedes !== undefined,
	);
	return { result: reached !== -1 && changed ? 'changed' : 'agreed' };
}

const adds = (option: string): boolean => option === 'add' || option === 'change';
