import type { Instant } from '#core/clock/instant.ts';
import type { CoverMode } from '#core/cover/cover.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import { begin, type FlowState, rehydrate, type StepResult, step } from '#core/flow/run.ts';
import type { EntryId, StaffId, TextId } from '#core/id.ts';
import type { Conversation } from '#core/record/conversation.ts';
import { type RoomScreen, roomScreen } from '#core/room/room-screen.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import type { Exchange } from '#core/texting/exchange.ts';
import type { AnsweringDeps } from './answering-deps.ts';

/** Whose log it is: a first contact, or a return conversation that is held by text. `begun`: in this commit. */
export type TalkOf =
	| { readonly of: 'exchange'; readonly exchange: Exchange; readonly begun: boolean }
	| { readonly of: 'conversation'; readonly conversation: Conversation; readonly begun: boolean };

/** What is asked and answered with one sender, with the lines that this commit adds to it. */
export type Talk = TalkOf & {
	readonly flow: Flow;
	readonly state: FlowState;
	readonly entries: readonly Entry[];
	readonly added: readonly { readonly entry: Entry; readonly text: TextId | null }[];
};

/** Who does what is done, when, and by which text. */
export type Doing = {
	readonly actor: StaffId | 'young-person' | 'system';
	readonly now: Instant;
	readonly newId: () => EntryId;
	readonly text?: { readonly id: TextId; readonly at: Instant; readonly verdict: Verdict } | undefined;
};

/**
 * A log as it stands, on the flow that it is pinned to.
 *
 * @throws where this version of Waymark does not have that flow
 */
export function talkFrom(flows: AnsweringDeps['flows'], whose: TalkOf, entries: readonly Entry[]): Talk {
	const { position } = whose.of === 'exchange' ? whose.exchange : whose.conversation;
	const ref = `${position.flow}@${position.version}`;
	const flow = flows.byRef(ref);
	if (flow === undefined) throw new Error(`These texts are pinned to ${ref}, which this version of Waymark does not have.`);
	return { ...whose, flow, state: rehydrate(position, entries), entries, added: [] };
}

/** The first line of a log, for whoever makes what it belongs to. */
export function firstOf(flow: Flow, facts: readonly string[], doing: Doing): Pick<Talk, 'flow' | 'state' | 'entries' | 'added'> {
	const { state, events } = begin(flow, { facts }, contextOf(doing, 1));
	const added = addedBy(events, doing);
	return { flow, state, entries: added.map(({ entry }) => entry), added };
}

/** One more thing that happened. What the flow has no use for here changes nothing: `added` says whether anything was kept. */
export function took<T extends Talk>(talk: T, input: Input, doing: Doing): T {
	const { state, events } = step(talk.flow, talk.state, input, contextOf(doing, talk.state.position.entries + 1));
	const added = addedBy(events, doing);
	return { ...talk, state, entries: [...talk.entries, ...added.map(({ entry }) => entry)], added: [...talk.added, ...added] };
}

const addedBy = (events: StepResult['events'], { text }: Doing): Talk['added'] =>
	events.flatMap((event) => (event.type === 'entry-appended' ? [{ entry: event.entry, text: text?.id ?? null }] : []));

function contextOf({ actor, now, newId, text }: Doing, deviceSeq: number) {
	return {
		...{ now, newId, actor, device: 'server', deviceSeq, channel: 'text' as const },
		...(text === undefined ? {} : { occurredAt: text.at, verdict: text.verdict }),
	};
}

/** What stands there now: a question, or what is in its place. Whatever was disclosed before a person gave it back closes nothing since. */
export function roomOf({ flow, state, entries }: Pick<Talk, 'flow' | 'state' | 'entries'>, cover: CoverMode): RoomScreen {
	const from = entries.findLastIndex(({ input }) => input.type === 'released') + 1;
	return roomScreen({ flow, state, entries, sitting: { situation: 'text', from, mayCheck: false, cover } });
}

/** Whether it is under way: neither stopped nor finished, and not put down. */
export function isUnderWay({ state }: Pick<Talk, 'state'>): boolean {
	return state.position.floor === 'open' || state.position.floor === 'person';
}
