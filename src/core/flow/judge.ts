import { type AnswerValue, isEmpty, wordsOf } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { RefusalReason } from '#core/flow/event.ts';
import { Input } from '#core/flow/input.ts';
import type { Knowledge } from '#core/flow/knowledge.ts';
import type { Floor, Position } from '#core/flow/position.ts';

/** A log this long is a fault or an attack. Words are still kept; nothing else is. */
export const MOST_ENTRIES = 20_000;

/**
 * `keep`: what goes into the log; `refused`: why it could not be used as asked. Both at once for words that came at
 * the wrong moment: they are kept, and nothing moves.
 */
export type Judgement = { readonly keep?: Input; readonly refused?: RefusalReason };

type Standing = { readonly position: Position; readonly knows: Knowledge };

/** Decides what may be done with an input here and now. Total: any value at all may be given. */
export function judge(flow: Flow, state: Standing, given: unknown): Judgement {
	const parsed = Input.safeParse(given);
	if (!parsed.success) return { refused: 'wrong-shape' };
	const input = parsed.data;
	const refused = whyNot(flow, state, input);
	if (refused === undefined) return { keep: input };
	if (input.type !== 'answered' || wordsOf(input.value).trim() === '') return { refused };
	return { refused, keep: { ...input, then: 'stay' } };
}

function whyNot(flow: Flow, state: Standing, input: Input): RefusalReason | undefined {
	const { position } = state;
	if (position.entries >= MOST_ENTRIES) return 'too-many-steps';
	switch (input.type) {
		case 'answered':
			return whyNotAnswer(flow, state, input);
		case 'skipped':
		case 'not-saying':
		case 'not-known':
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
			return input.words.trim() === '' ? 'nothing-said' : undefined;
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
	if (isEmpty(input.value)) return 'nothing-said';
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
	return flow.source.limits.every((id) => flow.question(id)?.must !== 'be-shown' || knows.resolved.has(id));
}
