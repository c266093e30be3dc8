import type { Flow } from '#core/flow/define.ts';
import type { Condition, Question, QuestionId } from '#core/flow/definition.ts';
import { begin, type FlowState, step } from '#core/flow/run.ts';
import { stepContexts } from '../test/support/step-context.ts';

/** What a conversation begins with and answers so that a topic opens by need. */
export type Way = { readonly facts: readonly string[]; readonly answers: Readonly<Record<QuestionId, object>> };

/** One thing that has to hold, or not. */
type Literal = { readonly leaf: Leaf; readonly so: boolean };
type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/**
 * Answers that lead to a topic without anybody bringing it up, proved by walking there; `undefined` if none do.
 *
 * @example wayTo(flow, 'T14') // { facts: [], answers: { T15: { options: ['medicine'] } } }
 */
export function wayTo(flow: Flow, id: QuestionId): Way | undefined {
	return waysTo(flow, id, new Set())
		.map((literals) => wayOf(flow, literals))
		.find((way) => way !== undefined && arrives(flow, way, id));
}

/** Begins with the facts and walks on, answering only what the way says, until the topic is on screen. */
function arrives(flow: Flow, way: Way, id: QuestionId): boolean {
	const ctx = stepContexts();
	let state: FlowState = begin(flow, { facts: way.facts }, ctx()).state;
	for (let turn = 0; turn <= 2 * flow.order.length; turn += 1) {
		const { place } = state.position;
		if (place === id) return true;
		const value = way.answers[place];
		const input =
			value === undefined
				? { type: 'moved-on', question: place }
				: { type: 'answered', question: place, value, whose: 'exact', prompted: true, then: 'on' };
		state = step(flow, state, input, ctx()).state;
	}
	return false;
}

/** Every set of literals that opens a topic, with those that open the topics it depends on. */
function waysTo(flow: Flow, id: QuestionId, above: ReadonlySet<QuestionId>): readonly (readonly Literal[])[] {
	const question = flow.question(id);
	if (question === undefined || above.has(id)) return [];
	const known: readonly Literal[] = question.knownWhen === undefined ? [] : [{ leaf: { fact: question.knownWhen }, so: false }];
	if (flow.standing(id) !== 'store') return [known];
	if (question.opens === undefined) return [];
	return alternatives(question.opens, true).flatMap((literals) =>
		literals.reduce<readonly (readonly Literal[])[]>(
			(ways, literal) => ways.flatMap((way) => neededFor(flow, literal, new Set([...above, id])).map((more) => [...way, ...more])),
			[[...known, ...literals]],
		),
	);
}

/** An answer that is wanted has to be asked for first. */
function neededFor(flow: Flow, { leaf, so }: Literal, above: ReadonlySet<QuestionId>): readonly (readonly Literal[])[] {
	const wanted = 'answer' in leaf && ('said' in leaf ? leaf.said === so : so);
	return wanted ? waysTo(flow, leaf.answer, above) : [[]];
}

/** The condition as a list of lists: one of them has to hold in full. */
function alternatives(condition: Condition, so: boolean): readonly (readonly Literal[])[] {
	if ('not' in condition) return alternatives(condition.not, !so);
	if (!('all' in condition) && !('any' in condition)) return [[{ leaf: condition, so }]];
	const parts = 'all' in condition ? condition.all : condition.any;
	if ('all' in condition !== so) return parts.flatMap((part) => alternatives(part, so));
	return parts.reduce<readonly (readonly Literal[])[]>(
		(ways, part) => ways.flatMap((way) => alternatives(part, so).map((more) => [...way, ...more])),
		[[]],
	);
}

/** Facts and answers that make the literals hold, or `undefined` if they are at odds with each other. */
function wayOf(flow: Flow, literals: readonly Literal[]): Way | undefined {
	const facts = literals.flatMap(({ leaf, so }) => ('fact' in leaf && so ? [leaf.fact] : []));
	if (literals.some(({ leaf, so }) => 'fact' in leaf && !so && facts.includes(leaf.fact))) return undefined;
	const answers: Record<QuestionId, object> = {};
	for (const id of new Set(literals.flatMap(({ leaf }) => ('answer' in leaf ? [leaf.answer] : [])))) {
		const question = flow.question(id);
		const about = literals.filter(({ leaf }) => 'answer' in leaf && leaf.answer === id);
		if (question === undefined || !about.some(isWanted)) continue;
		const value = valueFor(question, about);
		if (value === undefined) return undefined;
		answers[id] = value;
	}
	return { facts, answers };
}

function isWanted({ leaf, so }: Literal): boolean {
	return 'said' in leaf ? leaf.said === so : 'has' in leaf && so;
}

/** The first choice that every literal about this question allows; words where there is nothing to choose. */
function valueFor(question: Question, about: readonly Literal[]): object | undefined {
	const options: readonly string[] =
		question.kind === 'faces' ? ['awful', 'not-good', 'in-between', 'ok', 'good'] : 'options' in question ? question.options : [];
	const fits = (option: string) => about.every(({ leaf, so }) => !('has' in leaf) || leaf.has.includes(option) === so);
	const option = options.find(fits);
	if (option === undefined) return about.some(({ leaf, so }) => 'has' in leaf && so) ? undefined : { words: 'something' };
	return question.kind === 'faces' ? { faces: [option] } : { options: [option] };
}
