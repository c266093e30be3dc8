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

/** A collection that is copied when it is first written to: most entries change two or three of seven. */
class Lent<T, Own extends T> {
	readonly #copy: (from: T) => Own;
	#shared: T;
	#own: Own | undefined;

	constructor(shared: T, copy: (from: T) => Own) {
		this.#shared = shared;
		this.#copy = copy;
	}

	get read(): T {
		return this.#own ?? this.#shared;
	}

	get write(): Own {
		this.#own ??= this.#copy(this.#shared);
		return this.#own;
	}
}

const copySet = (from: ReadonlySet<string>) => new Set(from);
const copyMap = <Value>(from: ReadonlyMap<string, Value>) => new Map(from);

/** Learns entries one after the other; what it was given stays as it was. */
export class Learner {
	readonly #facts: Lent<ReadonlySet<string>, Set<string>>;
	readonly #answers: Lent<ReadonlyMap<QuestionId, Known>, Map<QuestionId, Known>>;
	readonly #resolved: Lent<ReadonlyMap<QuestionId, Resolution>, Map<QuestionId, Resolution>>;
	readonly #pulled: Lent<ReadonlySet<QuestionId>, Set<QuestionId>>;
	readonly #leftOnce: Lent<ReadonlySet<QuestionId>, Set<QuestionId>>;
	readonly #trail: Lent<readonly QuestionId[], QuestionId[]>;
	readonly #ids: Lent<ReadonlySet<string>, Set<string>>;

	constructor(from: Knowledge) {
		this.#facts = new Lent(from.facts, copySet);
		this.#answers = new Lent(from.answers, copyMap);
		this.#resolved = new Lent(from.resolved, copyMap);
		this.#pulled = new Lent(from.pulled, copySet);
		this.#leftOnce = new Lent(from.left, copySet);
		this.#trail = new Lent(from.trail, (trail) => [...trail]);
		this.#ids = new Lent(from.entryIds, copySet);
	}

	/** What is known now. Changes with the next entry: take it again after `add`. */
	knowledge(): Knowledge {
		return {
			facts: this.#facts.read,
			answers: this.#answers.read,
			resolved: this.#resolved.read,
			pulled: this.#pulled.read,
			left: this.#leftOnce.read,
			trail: this.#trail.read,
			entryIds: this.#ids.read,
		};
	}

	add(entry: Entry): this {
		const { input } = entry;
		this.#ids.write.add(entry.id);
		switch (input.type) {
			case 'began':
				for (const fact of input.facts) this.#facts.write.add(fact);
				break;
			case 'answered':
				if (input.supersedes === undefined) this.#answered(input.question, input.value);
				else this.#corrected(input.question, input.value);
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
				if (!this.#resolved.read.has(input.question)) this.#resolved.write.set(input.question, 'not-asked');
				this.#left(input.question);
				break;
			case 'opened':
				this.#pulled.write.add(input.question);
				if (input.from !== undefined && input.from !== input.question) this.#trail.write.push(input.from);
				break;
			case 'back':
				this.#trail.write.pop();
				break;
		}
		return this;
	}

	#answered(question: QuestionId, value: AnswerValue): void {
		if (isEmpty(value)) return;
		const options = [...(value.options ?? []), ...(value.faces ?? [])];
		const earlier = this.#answers.read.get(question);
		// A line of words added beside a choice does not undo the choice.
		this.#answers.write.set(question, { options: options.length > 0 ? options : (earlier?.options ?? []), said: true });
		this.#resolved.write.set(question, 'answered');
	}

	/** A correction that speaks of choices says which stand now, also when that is none; one that does not leaves them. */
	#corrected(question: QuestionId, value: AnswerValue): void {
		const speaks = value.options !== undefined || value.faces !== undefined;
		const standing = this.#answers.read.get(question)?.options ?? [];
		const options = speaks ? [...(value.options ?? []), ...(value.faces ?? [])] : standing;
		this.#answers.write.set(question, { options, said: true });
		this.#resolved.write.set(question, 'answered');
	}

	#declined(question: QuestionId, how: 'skipped' | 'not-saying' | 'not-known'): void {
		// What was already said stays said: a later "skip" on the same topic only moves on.
		if (this.#resolved.read.get(question) !== 'answered') this.#resolved.write.set(question, how);
	}

	#left(question: QuestionId): void {
		this.#leftOnce.write.add(question);
		this.#trail.write.push(question);
	}
}
