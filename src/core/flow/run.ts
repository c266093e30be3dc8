import type { Flow, Move, Stand } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Entry, StepContext } from '#core/flow/entry.ts';
import type { FlowEvent } from '#core/flow/event.ts';
import type { Input } from '#core/flow/input.ts';
import { judge, limitsPassed } from '#core/flow/judge.ts';
import { holds, type Knowledge, Learner, learn, learnAll, NOTHING_KNOWN, resolutionOf } from '#core/flow/knowledge.ts';
import { isDue, isOnPath } from '#core/flow/path.ts';
import { END, type Position } from '#core/flow/position.ts';
import { type Screen, screenOf, type TopicStanding } from '#core/flow/show.ts';

/** A conversation in memory: its stored position, and what its log tells the flow. */
export type FlowState = { readonly position: Position; readonly knows: Knowledge };

export type StepResult = { readonly state: FlowState; readonly screen: Screen; readonly events: readonly FlowEvent[] };

/**
 * Begins a conversation at the limits of privacy.
 *
 * @param facts what conditions may use, such as `repeat`; recorded as the first entry of the log.
 * @example const { state, screen, events } = begin(flow, { facts: ['repeat'] }, ctx)
 */
export function begin(flow: Flow, given: { readonly facts: readonly string[] }, ctx: StepContext): StepResult {
	const entry = entryOf({ type: 'began', facts: [...given.facts] }, null, ctx);
	const state = fold(flow, undefined, entry);
	return { state, screen: screenOf(flow, state), events: [{ type: 'entry-appended', entry }] };
}

/**
 * Takes one input. Pure: no clock, no ids, no input or output of its own. Never throws, whatever it is given:
 * what cannot be used is refused with a reason, and any words in it are kept in the log all the same.
 *
 * @returns the new state, what to show, and what happened, in order. A refused input without words changes nothing.
 */
export function step(flow: Flow, state: FlowState, input: unknown, ctx: StepContext): StepResult {
	const judged = judge(flow, state, input);
	const refusal: readonly FlowEvent[] = judged.refused ? [{ type: 'input-refused', reason: judged.refused }] : [];
	if (judged.keep === undefined) return { state, screen: screenOf(flow, state), events: refusal };

	const entry = entryOf(judged.keep, state.position.head, ctx);
	const next = fold(flow, state, entry);
	// Words that were kept although the rest was refused are an answer to look at, and nothing more happened.
	const happened = judged.refused && entry.input.type !== 'answered' ? [] : whatHappened(flow, state, next, entry);
	return {
		state: next,
		screen: screenOf(flow, next),
		events: [{ type: 'entry-appended', entry }, ...happened, ...refusal],
	};
}

/** Puts a conversation back together from its stored position and its log. Runs no machine. */
export function rehydrate(position: Position, log: readonly Entry[]): FlowState {
	return { position, knows: learnAll(log) };
}

/**
 * Rebuilds everything from the log alone. Equals the state that was stored, always (property test); a difference
 * means the store or the flow was tampered with.
 *
 * @throws RangeError when the log is empty or does not begin with `began`.
 */
export function replay(flow: Flow, log: readonly Entry[]): FlowState {
	if (log[0]?.input.type !== 'began') throw new RangeError('A log starts with the entry “began”.');
	let last: Stood = { stand: flow.start(), learner: new Learner(NOTHING_KNOWN) };
	for (const stood of stands(flow, log)) last = stood;
	return stateOf(flow, last.stand, last.learner.knowledge(), log.length, log.at(-1)?.id ?? log[0].id);
}

/**
 * Which entry first brought the conversation to a topic, by its place in the log. -1: it never came there.
 *
 * @example log.slice(reachedBy(flow, log, 'T64') + 1) // everything since
 */
export function reachedBy(flow: Flow, log: readonly Entry[], question: QuestionId): number {
	let at = 0;
	for (const { stand } of stands(flow, log)) {
		if (stand.place === question) return at;
		at += 1;
	}
	return -1;
}

type Stood = { readonly stand: Stand; readonly learner: Learner };

/** Where the conversation stood after each entry of its log. */
function* stands(flow: Flow, log: readonly Entry[]): Iterable<Stood> {
	const learner = new Learner(NOTHING_KNOWN);
	let stand = flow.start();
	for (const entry of log) {
		const backTo = learner.knowledge().trail.at(-1);
		stand = standAfter(flow, stand, entry.input, backTo, learner.add(entry).knowledge());
		yield { stand, learner };
	}
}

/**
 * Carries a paused conversation to another version of its flow: answers stay, topics that are gone stay in the log off
 * the path, and the place is kept where it still exists, otherwise it is whatever is due first.
 */
export function upgrade(to: Flow, state: FlowState, ctx: StepContext): StepResult {
	const { position } = state;
	const place =
		to.question(position.place) || position.place === END ? position.place : to.move({ ...to.start() }, { type: 'on' }, state.knows).place;
	const entry = entryOf({ type: 'upgraded', from: `${position.flow}@${position.version}`, to: to.ref, place }, position.head, ctx);
	const next = fold(to, state, entry);
	return { state: next, screen: screenOf(to, next), events: [{ type: 'entry-appended', entry }] };
}

/** How every topic of the store stands, in the order of the flow: for the map, the report and "find a topic". */
export function standings(flow: Flow, state: FlowState): readonly TopicStanding[] {
	return flow.order.flatMap((id) => {
		const question = flow.question(id);
		if (question === undefined) return [];
		return [
			{
				question: id,
				section: question.section,
				resolution: resolutionOf(state.knows, id),
				onPath: isOnPath(question, flow.standing(id), state.knows),
			},
		];
	});
}

/** Adds one entry. Total and deterministic: the same log gives the same state on every machine. */
function fold(flow: Flow, before: FlowState | undefined, entry: Entry): FlowState {
	const knew = before?.knows ?? NOTHING_KNOWN;
	const knows = learn(knew, entry);
	const stood: Stand = before ? { place: before.position.place, floor: before.position.floor } : flow.start();
	const stand = standAfter(flow, stood, entry.input, knew.trail.at(-1), knows);
	return stateOf(flow, stand, knows, (before?.position.entries ?? 0) + 1, entry.id);
}

function stateOf(flow: Flow, { place, floor }: Stand, knows: Knowledge, entries: number, head: string): FlowState {
	return { knows, position: { flow: flow.id, version: flow.version, hash: flow.hash, engine: 1, place, floor, entries, head } };
}

function standAfter(flow: Flow, stood: Stand, input: Input, backTo: QuestionId | undefined, knows: Knowledge): Stand {
	if (input.type === 'upgraded') return { place: input.place, floor: stood.floor };
	const move = moveFor(flow, stood, input, backTo);
	if (move === undefined) return stood;
	return flow.move(stood, move.type === 'on' ? onward(flow, knows) : move, knows);
}

/** Back to a topic that was interrupted by another, if it is still due; otherwise to whatever is due next. */
function onward(flow: Flow, knows: Knowledge): Move {
	const interrupted = knows.trail.findLast((id) => {
		const question = flow.question(id);
		return question !== undefined && isDue(question, flow.standing(id), knows);
	});
	return interrupted === undefined ? { type: 'on' } : { type: 'go', to: interrupted };
}

/** Which move an input asks for. Inputs that are not here leave the conversation where it stands. */
function moveFor(flow: Flow, stood: Stand, input: Input, backTo: QuestionId | undefined): Move | undefined {
	const isOpen = stood.floor === 'open' || stood.floor === 'person';
	switch (input.type) {
		case 'answered':
			return isOpen && input.then === 'on' && input.question === stood.place ? { type: 'on' } : undefined;
		case 'skipped':
		case 'not-saying':
		case 'not-known':
		case 'moved-on':
			return isOpen && input.question === stood.place ? { type: 'on' } : undefined;
		case 'opened':
			return isOpen && flow.question(input.question) ? { type: 'go', to: input.question } : undefined;
		case 'back':
			return isOpen && backTo !== undefined && flow.question(backTo) ? { type: 'go', to: backTo } : undefined;
		case 'stopped':
			return { type: 'stop' };
		case 'paused':
		case 'timed-out':
			return { type: 'pause' };
		case 'resumed':
			return { type: 'resume' };
		case 'asked-for-a-person':
		case 'taken-over':
			return { type: 'person' };
		case 'released':
			return { type: 'release' };
		case 'finished':
			return { type: 'finish' };
		default:
			return undefined;
	}
}

function entryOf(input: Input, parent: string | null, ctx: StepContext): Entry {
	return {
		id: ctx.newId(),
		device: ctx.device,
		deviceSeq: ctx.deviceSeq,
		parent: parent as Entry['parent'],
		occurredAt: ctx.occurredAt ?? ctx.now,
		receivedAt: ctx.now,
		actor: ctx.actor,
		channel: ctx.channel,
		input,
		...(ctx.verdict ? { verdict: ctx.verdict } : {}),
	};
}

function whatHappened(flow: Flow, before: FlowState, after: FlowState, entry: Entry): readonly FlowEvent[] {
	return [...fromInput(entry), ...limitsShown(flow, before, after), ...openedByNeed(flow, before, after, entry)];
}

function fromInput(entry: Entry): readonly FlowEvent[] {
	const { input } = entry;
	switch (input.type) {
		case 'answered':
			return [{ type: 'answer-kept', question: input.question, entry }];
		case 'skipped':
		case 'not-saying':
		case 'not-known':
			return [{ type: 'topic-declined', question: input.question, how: input.type }];
		case 'opened':
			return [{ type: 'topic-opened', question: input.question, because: input.by }];
		case 'asked-for-a-person':
			return [{ type: 'person-asked-for' }];
		case 'paused':
		case 'timed-out':
			return [{ type: 'conversation-paused' }];
		case 'resumed':
			return [{ type: 'conversation-resumed' }];
		case 'stopped':
			return [{ type: 'conversation-stopped', later: input.later }];
		case 'finished':
			return [{ type: 'conversation-finished' }];
		default:
			return [];
	}
}

function limitsShown(flow: Flow, before: FlowState, after: FlowState): readonly FlowEvent[] {
	return !limitsPassed(flow, before.knows) && limitsPassed(flow, after.knows) ? [{ type: 'limits-shown' }] : [];
}

function openedByNeed(flow: Flow, before: FlowState, after: FlowState, { input }: Entry): readonly FlowEvent[] {
	if (input.type !== 'answered') return [];
	return flow
		.needing(input.question)
		.filter(({ id, opens }) => opens && !after.knows.resolved.has(id) && !holds(opens, before.knows) && holds(opens, after.knows))
		.map(({ id }) => ({ type: 'topic-opened', question: id, because: 'need' }) as const);
}
