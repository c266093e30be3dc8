import { type AnswerValue, isEmpty } from '#core/flow/answer.ts';
import type { Condition, OptionId, QuestionId } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import { END } from '#core/flow/position.ts';
import type { Resolution } from '#core/flow/resolution.ts';

type Known = { readonly options: readonly OptionId[]; readonly said: boolean };

/**
 * What a log tells the flow, without the words: the facts it began with, what was picked, how each topic stands,
 * and where the conversation has been. A fold over entries; nothing else is remembered.
 */
export type Knowledge = {
	readonly facts: ReadonlySet<string>;
	readonly answers: ReadonlyMap<QuestionId, Known>;
	readonly resolved: ReadonlyMap<QuestionId, Resolution>;
	/** Opened because somebody brought it up, not by need. */
	readonly pulled: ReadonlySet<QuestionId>;
	/** Left once from their own screen, so they were shown. */
	readonly left: ReadonlySet<QuestionId>;
	/** Where the conversation has been, oldest first, for going back. */
	readonly trail: readonly QuestionId[];
	readonly entryIds: ReadonlySet<string>;
};

export const NOTHING_KNOWN: Knowledge = {
	facts: new Set(),
	answers: new Map(),
	resolved: new Map(),
	pulled: new Set(),
	left: new Set(),
	trail: [],
	entryIds: new Set(),
};

/** Does this condition hold? Total: an unknown question or option is simply not so. */
export function holds(condition: Condition, knows: Knowledge): boolean {
	if ('all' in condition) return condition.all.every((part) => holds(part, knows));
	if ('any' in condition) return condition.any.some((part) => holds(part, knows));
	if ('not' in condition) return !holds(condition.not, knows);
	if ('fact' in condition) return knows.facts.has(condition.fact);
	const known = knows.answers.get(condition.answer);
	if ('said' in condition) return (known?.said ?? false) === condition.said;
	return condition.has.some((option) => known?.options.includes(option) ?? false);
}

/** How a topic stands; everything not touched is *not asked*, which is never a "no". */
export function resolutionOf(knows: Knowledge, question: QuestionId): Resolution {
	return knows.resolved.get(question) ?? 'not-asked';
}

/** Adds one entry to what is known. Never looks at the words beyond whether there are any. */
export function learn(knows: Knowledge, entry: Entry): Knowledge {
	return new Learner(knows).add(entry).knowledge();
}

/** The same over a whole log, without a copy for every entry. */
export function learnAll(entries: readonly Entry[]): Knowledge {
	const learner = new Learner(NOTHING_KNOWN);
	for (const entry of entries) learner.add(entry);
	return learner.knowledge();
}

class Learner {
	readonly #facts: Set<string>;
	readonly #answers: Map<QuestionId, Known>;
	readonly #resolved: Map<QuestionId, Resolution>;
	readonly #pulled: Set<QuestionId>;
	readonly #leftOnce: Set<QuestionId>;
	readonly #trail: QuestionId[];
	readonly #ids: Set<string>;

	constructor(from: Knowledge) {
		this.#facts = new Set(from.facts);
		this.#answers = new Map(from.answers);
		this.#resolved = new Map(from.resolved);
		this.#pulled = new Set(from.pulled);
		this.#leftOnce = new Set(from.left);
		this.#trail = [...from.trail];
		this.#ids = new Set(from.entryIds);
	}

	knowledge(): Knowledge {
		return {
			facts: this.#facts,
			answers: this.#answers,
			resolved: this.#resolved,
			pulled: this.#pulled,
			left: this.#leftOnce,
			trail: this.#trail,
			entryIds: this.#ids,
		};
	}

	add(entry: Entry): this {
		const { input } = entry;
		this.#ids.add(entry.id);
		switch (input.type) {
			case 'began':
				for (const fact of input.facts) this.#facts.add(fact);
				break;
			case 'answered':
				this.#answered(input.question, input.value);
				if (input.then === 'on') this.#left(input.question);
				break;
			case 'skipped':
			case 'not-saying':
			case 'not-known':
				this.#declined(input.question, input.type);
				this.#left(input.question);
				break;
			case 'moved-on':
				// From the end there is nothing to leave: it only goes to what has become due since.
				if (input.question === END) break;
				if (!this.#resolved.has(input.question)) this.#resolved.set(input.question, 'not-asked');
				this.#left(input.question);
				break;
			case 'opened':
				this.#pulled.add(input.question);
				if (input.from !== undefined && input.from !== input.question) this.#trail.push(input.from);
				break;
			case 'back':
				this.#trail.pop();
				break;
		}
		return this;
	}

	#answered(question: QuestionId, value: AnswerValue): void {
		if (isEmpty(value)) return;
		const options = value.options ?? value.faces ?? [];
		const earlier = this.#answers.get(question);
		// A line of words added beside a choice does not undo the choice.
		this.#answers.set(question, { options: options.length > 0 ? options : (earlier?.options ?? []), said: true });
		this.#resolved.set(question, 'answered');
	}

	#declined(question: QuestionId, how: 'skipped' | 'not-saying' | 'not-known'): void {
		// What was already said stays said: a later "skip" on the same topic only moves on.
		if (this.#resolved.get(question) !== 'answered') this.#resolved.set(question, how);
	}

	#left(question: QuestionId): void {
		this.#leftOnce.add(question);
		this.#trail.push(question);
	}
}
