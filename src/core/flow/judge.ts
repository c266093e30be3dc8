import { type AnswerValue, isEmpty } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { RefusalReason } from '#core/flow/event.ts';
import { freeWordsOf, Input, type InputType } from '#core/flow/input.ts';
import type { Knowledge } from '#core/flow/knowledge.ts';
import { END, type Floor, type Position } from '#core/flow/position.ts';
import { salvage } from '#core/flow/salvage.ts';

/** A log this long is a fault or an attack. Words are still kept and the ways out still work; nothing else does. */
export const MOST_ENTRIES = 20_000;

/** What is taken however long the log is: the ways out, and a later look at the words. */
const ALWAYS_TAKEN: ReadonlySet<InputType> = new Set(['asked-for-a-person', 'taken-over', 'stopped', 'finished', 'screened']);

/**
 * `keep`: what goes into the log; `refused`: why it could not be used as asked. Both at once for words that came at
 * the wrong moment: they are kept, and nothing moves.
 */
export type Judgement = { readonly keep?: Input; readonly refused?: RefusalReason };

type Standing = { readonly position: Position; readonly knows: Knowledge };

/** Decides what may be done with an input here and now. Total: any value at all may be given. */
export function judge(flow: Flow, state: Standing, given: unknown): Judgement {
	const input = inputOf(given);
	if (input === undefined) return kept('wrong-shape', salvage(given, state.position.place));
	const refused = whyNot(flow, state, input);
	return refused === undefined ? { keep: asItStands(state.position, input) } : kept(refused, input);
}

/** A refusal never drops words: they are kept, and nothing moves by them. */
function kept(refused: RefusalReason, input: Input | undefined): Judgement {
	if (input === undefined || freeWordsOf(input).trim() === '') return { refused };
	return { refused, keep: input.type === 'answered' ? { ...input, then: 'stay' } : input };
}

/** What the log has to say for a replay to need nothing else: only the question on screen is left, and where from. */
function asItStands({ place, floor }: Position, input: Input): Input {
	if (input.type === 'opened') return place === END ? input : { ...input, from: place };
	const leaves = input.type !== 'answered' || (isOpen(floor) && input.question === place);
	return leaves ? input : { ...input, then: 'stay' };
}

function inputOf(given: unknown): Input | undefined {
	try {
		const parsed = Input.safeParse(given);
		return parsed.success ? parsed.data : undefined;
	} catch {
		// A getter of somebody else's object may throw while it is read.
		return undefined;
	}
}

function whyNot(flow: Flow, state: Standing, input: Input): RefusalReason | undefined {
	const { position } = state;
	if (position.entries >= MOST_ENTRIES && !ALWAYS_TAKEN.has(input.type)) return 'too-many-steps';
	switch (input.type) {
		case 'answered':
			return whyNotAnswer(flow, state, input);
		case 'skipped':
		case 'not-saying':
		case 'not-known':
			if (!isOpen(position.floor)) return closedReason(position.floor);
			return input.question === position.place && position.place !== END ? undefined : 'unknown-question';
		case 'moved-on':
			if (!isOpen(position.floor)) return closedReason(position.floor);
			return input.question === position.place ? undefined : 'unknown-question';
		case 'opened':
			if (!isOpen(position.floor)) return closedReason(position.floor);
			if (flow.question(input.question) === undefined) return 'unknown-question';
			return limitsPassed(flow, state.knows) || flow.standing(input.question) === 'limits' ? undefined : 'limits-not-shown';
		case 'back':
			if (!isOpen(position.floor)) return closedReason(position.floor);
			return state.knows.trail.length > 0 ? undefined : 'nothing-to-go-back-to';
		case 'wished':
		case 'screened':
			return state.knows.entryIds.has(input.entry) ? undefined : 'unknown-entry';
		case 'worker-note':
			return input.words.trim() === '' && input.about === undefined ? 'nothing-said' : undefined;
		case 'present':
			return undefined;
		case 'began':
		case 'upgraded':
			return 'wrong-shape';
		default:
			return FLOORS_FOR[input.type].includes(position.floor) ? undefined : closedReason(position.floor);
	}
}

/** On which floor an interruption makes sense. The way to a person is open for as long as there is a conversation. */
const FLOORS_FOR: Record<
	'stopped' | 'paused' | 'resumed' | 'asked-for-a-person' | 'taken-over' | 'released' | 'timed-out' | 'finished',
	readonly Floor[]
> = {
	stopped: ['open', 'paused', 'person'],
	paused: ['open', 'person'],
	resumed: ['paused', 'stopped', 'person'],
	'asked-for-a-person': ['open', 'paused', 'person', 'stopped', 'finished'],
	'taken-over': ['open', 'paused', 'person', 'stopped'],
	released: ['person'],
	'timed-out': ['open', 'person'],
	finished: ['open', 'person', 'stopped'],
};

function whyNotAnswer(flow: Flow, { position, knows }: Standing, input: Extract<Input, { type: 'answered' }>): RefusalReason | undefined {
	const question = flow.question(input.question);
	if (question === undefined) return 'unknown-question';
	// A correction may take everything back: the line stays, and says what it said first.
	if (isEmpty(input.value) && input.supersedes === undefined) return 'nothing-said';
	const unknown = unknownPart(question, input.value);
	if (unknown !== undefined) return unknown;
	if (input.supersedes !== undefined && !knows.entryIds.has(input.supersedes)) return 'unknown-entry';
	// A correction is welcome whenever the words are being checked, also after the last question.
	if (input.supersedes !== undefined) return undefined;
	if (!isOpen(position.floor)) return closedReason(position.floor);
	return limitsPassed(flow, knows) || flow.standing(input.question) === 'limits' ? undefined : 'limits-not-shown';
}

function unknownPart(question: Question, value: AnswerValue): RefusalReason | undefined {
	const allowed: readonly string[] = 'options' in question ? question.options : [];
	if (value.options?.some((option) => !allowed.includes(option))) return 'unknown-option';
	const takesMany = question.kind === 'several' || question.kind === 'place';
	if ((value.options?.length ?? 0) > 1 && !takesMany) return 'wrong-shape';
	if (value.faces && question.kind !== 'faces') return 'wrong-shape';
	if (value.when && question.kind !== 'date-time') return 'wrong-shape';
	if (value.people && question.kind !== 'people') return 'wrong-shape';
	if (value.number === undefined) return undefined;
	if (question.kind !== 'number') return 'wrong-shape';
	return value.number >= question.least && value.number <= question.most ? undefined : 'wrong-shape';
}

function isOpen(floor: Floor): boolean {
	return floor === 'open' || floor === 'person';
}

function closedReason(floor: Floor): RefusalReason {
	return floor === 'finished' ? 'conversation-over' : 'not-open';
}

/** True once everything that must be shown before any free words has been on screen and was left again. */
export function limitsPassed(flow: Flow, knows: Knowledge): boolean {
	return flow.source.limits.every((id) => flow.question(id)?.must !== 'be-shown' || knows.left.has(id));
}
