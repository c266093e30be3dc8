import { screenSafely } from '#app/conversation/screen-safely.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assessOrFault } from '#core/concern/assess.ts';
import { RESPONSES } from '#core/concern/response.ts';
import type { CoverMode } from '#core/cover/cover.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry, StepContext } from '#core/flow/entry.ts';
import type { FlowEvent } from '#core/flow/event.ts';
import { Input } from '#core/flow/input.ts';
import { leadOf, withItsLead } from '#core/flow/lead.ts';
import { Position } from '#core/flow/position.ts';
import { begin, rehydrate, type StepResult, step } from '#core/flow/run.ts';
import { type RoomScreen, roomScreen } from '#core/room/room-screen.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { stepContexts } from '../test/support/step-context.ts';

/** A conversation by text as it stands: what the engine holds, and what stands in its place because of what was said. */
export type Held = StepResult & { readonly room: RoomScreen /** Which other flow a host begins from here. */; readonly leadsTo?: string };

/**
 * A conversation that a young person has by text, with what a host does around the engine: words are screened first, an answer that
 * raises something stays where it is, what an option leads to is taken with it, and what is left to a person is passed over.
 * Between two inputs the position and the log go through JSON, as they do in a store.
 *
 * @example const talk = heldByText(flow, { facts: [], cover: 'staffed' }); talk.take({ type: 'skipped', question: 'H03' }).room.show
 */
export function heldByText(flow: Flow, { facts, cover }: { readonly facts: readonly string[]; readonly cover: CoverMode }) {
	const contexts = stepContexts();
	const log: Entry[] = [];
	let position = '';
	const ctx = (more: Partial<StepContext>): StepContext => ({ ...contexts(), actor: 'young-person', channel: 'text', ...more });
	const keep = (result: StepResult): readonly FlowEvent[] => {
		log.push(...result.events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : [])));
		position = JSON.stringify(result.state.position);
		return result.events;
	};
	const stored = () => rehydrate(Position.parse(JSON.parse(position)), JSON.parse(JSON.stringify(log)));
	const roomNow = () =>
		roomScreen({ flow, state: stored(), entries: log, sitting: { situation: 'text', from: 0, mayCheck: false, cover } });
	/** After one input: over everything that is left to a person, to something that can be sent. */
	const settled = (last: StepResult, before: readonly FlowEvent[]): Held => {
		const events = [...before];
		let result = last;
		for (let room = roomNow(); ; room = roomNow()) {
			if (room.show !== 'pass-over') return { ...result, events, room };
			result = step(flow, stored(), { type: room.as, question: room.question }, ctx({ actor: 'system' }));
			events.push(...keep(result));
		}
	};
	const first = begin(flow, { facts }, ctx({}));
	return {
		begun: settled(first, keep(first)),
		take(given: unknown): Held {
			const parsed = Input.safeParse(given);
			const kept = parsed.success ? asKept(flow, parsed.data) : undefined;
			const inputs: readonly unknown[] = kept === undefined ? [given] : withItsLead(flow, kept);
			const lead = kept && leadOf(flow, kept);
			const events: FlowEvent[] = [];
			let result: StepResult | undefined;
			for (const input of inputs) {
				const verdict = verdictOf(flow, input);
				result = step(flow, stored(), input, ctx(verdict === undefined ? {} : { verdict }));
				events.push(...keep(result));
			}
			if (result === undefined) throw new Error('nothing was taken');
			return { ...settled(result, events), ...(lead?.to === 'flow' ? { leadsTo: lead.flow } : {}) };
		},
	};
}

function verdictOf(flow: Flow, given: unknown) {
	const parsed = Input.safeParse(given);
	return parsed.success ? screenSafely(screenWords, flow, parsed.data, { actor: 'young-person', present: null })?.verdict : undefined;
}

/** Words that raise something stay on their question: what comes next is a person, never another question. */
function asKept(flow: Flow, input: Input): Input {
	if (input.type !== 'answered') return input;
	const { level } = assessOrFault({ question: input.question, value: input.value, verdict: verdictOf(flow, input), rules: ANSWER_RULES });
	return RESPONSES.text[level].stops === 'nothing' ? input : { ...input, then: 'stay' };
}
