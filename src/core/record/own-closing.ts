import type { Instant } from '#core/clock/instant.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Closing, ReadBack, SharingWishes, Telling } from '#core/record/conversation.ts';

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
	const newest = (field: string) => {
		const question = flow.source.questions.find(({ fills }) => fills.includes(field));
		return question && answerTo(question, entries);
	};
	return {
		'read-back': part(newest('record.checked_by_yp'), ({ value }) => readBackIn(value, entries)),
		sharing: part(newest('sharing.preferences'), ({ question, value }) => ({ people: [...wishesIn(flow, question, value)] })),
		telling: part(newest('feedback.channel'), ({ question, value }) => tellingIn(flow, question, value)),
	};
}

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
	const added: Closing[] = [];
	if (own.sharing !== null) {
		const people = joined(wishes?.body.people ?? [], own.sharing.body.people);
		added.push({ ...about, part: 'sharing', body: { people: [...people] }, at: own.sharing.at });
	}
	if (own.telling !== null && first('telling') === undefined)
		added.push({ ...about, part: 'telling', body: own.telling.body, at: own.telling.at });
	if (own['read-back'] !== null && (readBack === undefined || readBack.at < own['read-back'].at))
		added.push({ ...about, part: 'read-back', body: own['read-back'].body, at: own['read-back'].at });
	return [...added, ...saved];
}

type Answer = { readonly question: Question; readonly value: AnswerValue; readonly at: Instant };

/** Their last choice, with all the words that they put beside it. */
function answerTo(question: Question, entries: readonly Entry[]): Answer | undefined {
	const own = entries.flatMap(({ actor, input, occurredAt }) =>
		actor === 'young-person' && input.type === 'answered' && input.question === question.id ? [{ value: input.value, at: occurredAt }] : [],
	);
	const last = own.at(-1);
	if (last === undefined) return undefined;
	const options = own.findLast(({ value }) => value.options !== undefined)?.value.options ?? [];
	const words = own.flatMap(({ value }) => value.words ?? []).join('\n');
	return { question, at: last.at, value: { options, ...(words === '' ? {} : { words }) } };
}

function part<Body>(answer: Answer | undefined, read: (answer: Answer) => Body): { readonly body: Body; readonly at: Instant } | null {
	return answer === undefined ? null : { body: read(answer), at: answer.at };
}

const LINE = 1_000;

function* wishesIn(flow: Flow, question: Question, { options = [], words }: AnswerValue): Iterable<SharingWishes['people'][number]> {
	const label = flow.words(question.id, 'en').options ?? {};
	for (const option of options) if (option !== 'not-sure') yield { who: bare(label[option] ?? option), wish: 'fine' };
	if (words !== undefined) yield { who: 'In their own words', wish: 'not-asked', words: words.slice(0, LINE) };
}

/** "My social worker" → "Social worker": staff read it, and it is no longer said in their voice. */
function bare(label: string): string {
	const rest = label.replace(/^My /, '');
	return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function joined(saved: SharingWishes['people'], own: SharingWishes['people']): SharingWishes['people'] {
	const key = (who: string) => who.trim().toLowerCase();
	const known = new Set(saved.map(({ who }) => key(who)));
	return [...saved, ...own.filter(({ who }) => !known.has(key(who)))];
}

function tellingIn(flow: Flow, question: Question, { options = [], words }: AnswerValue): Telling {
	const label = flow.words(question.id, 'en').options ?? {};
	const noNeed = options.includes('no-need');
	const ways = options.filter((option) => option !== 'no-need').map((option) => label[option] ?? option);
	return { how: [...ways, words ?? ''].filter(Boolean).join('. ').slice(0, LINE), ...(noNeed ? { noNeed } : {}) };
}

/** "Right" after something was changed is *changed*, whatever was pressed. */
function readBackIn({ options = [] }: AnswerValue, entries: readonly Entry[]): ReadBack {
	if (!options.includes('right')) return { result: 'not-shown' };
	return { result: entries.some(({ input }) => input.type === 'answered' && input.supersedes !== undefined) ? 'changed' : 'agreed' };
}
