import { saveClosing } from '#app/close/save-closing.ts';
import { type BeginConversation, beginConversation } from '#app/conversation/begin-conversation.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { FOLLOW_UPS } from '#core/concern/follow-ups.ts';
import { toReadAgain } from '#core/concern/left-to-worker.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Input } from '#core/flow/input.ts';
import type { ConversationId, EntryId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { ClosingPart } from '#core/record/conversation.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { actedOn } from './alert-moments.ts';
import type { Moment } from './setting.ts';
import type { Stage } from './stage.ts';
import type { Beat } from './talk-beats.ts';

export type TalkScript = Pick<BeginConversation, 'youngPerson' | 'episodes' | 'place'> & {
	readonly by: StaffMember;
	readonly at: Instant;
	readonly minutesBetween: number;
	/** Whoever is there beside the two of them. */
	readonly also?: { readonly who: 'supporter' | 'interpreter'; readonly words: string };
	readonly beats: readonly Beat[];
	/** The story itself goes on with the alert that this talk raises. Any other is closed by whoever was there, at its end. */
	readonly alertGoesOn?: true;
};

/** A talk, and its id once it was held. */
export type Talk = { readonly moment: Moment; readonly id: () => ConversationId };

/**
 * A whole worker-led talk through the real use cases: each beat is screened, stepped and committed as it would be from a
 * tablet. A beat that the engine refuses stops the seeding, so that a story can never drift from its flow.
 */
export function talkHeld(script: TalkScript): Talk {
	let held: ConversationId | undefined;
	return {
		id: () => {
			if (held === undefined) throw new Error('This talk has not been held yet.');
			return held;
		},
		moment: {
			at: script.at,
			happens: async (stage) => {
				held = await begin(stage, script);
				const named = new Map<string, EntryId>();
				for (const beat of script.beats) {
					stage.pass(script.minutesBetween);
					await stillWithThem(stage, script, script.minutesBetween);
					await take(stage, script.by, held, beat, named);
				}
				await stillWithThem(stage, script, UNTIL_THEY_ACT);
				if (script.alertGoesOn !== true) await readAndClosed(stage, script);
			},
		},
	};
}

/** Minutes after a talk within which a story goes on with what was raised in it. */
const UNTIL_THEY_ACT = 10;

/** Whoever is there answers in time that they are still with it, as the tablet on their knees would ask them to. */
async function stillWithThem(stage: Stage, { by, youngPerson }: TalkScript, within: number): Promise<void> {
	const open = await stage.kept.alerts.openFor(stage.setting.project.id, youngPerson);
	if (open?.owner !== by.id || open.nextDue !== 'check-back' || (open.nextDueAt ?? '') > addMinutes(stage.now(), within)) return;
	await actedOn(youngPerson, by, stage.now(), () => ({ act: 'check-back', answer: 'fine', words: STILL_TALKING })).happens(stage);
}

const STILL_TALKING = 'We are still talking.';

/**
 * Nobody here knows what screening makes of a line. Where it raised an alert in a talk in which nobody was in danger, the
 * worker who was there says so.
 */
async function readAndClosed(stage: Stage, { by, youngPerson }: TalkScript): Promise<void> {
	const { project, cast } = stage.setting;
	if ((await stage.kept.alerts.openFor(project.id, youngPerson)) === undefined) return;
	const outcome = { done: NOBODY_IN_DANGER, toldWhom: 'Joel Okafor', toldFirst: true, whyNot: '', readBy: cast.joel.id };
	await actedOn(youngPerson, by, stage.now(), (read) => ({ act: 'close', read, outcome })).happens(stage);
}

const NOBODY_IN_DANGER = 'I was there, and read it again with what was asked. Nobody was in danger. What was needed is in the talk.';

async function begin(stage: Stage, { by, youngPerson, episodes, place, also }: TalkScript): Promise<ConversationId> {
	const begun = await beginConversation(stage.deps, {
		session: stage.as(by),
		youngPerson,
		episodes,
		place,
		present: ['young-person', 'worker', ...(also === undefined ? [] : [also.who])],
		presentWords: also?.words ?? '',
		liveEnquiry: false,
	});
	if (begun.outcome !== 'begun') throw new Error(`A talk of the story could not begin: ${begun.outcome}.`);
	return begun.conversation;
}

async function take(stage: Stage, by: StaffMember, id: ConversationId, beat: Beat, named: Map<string, EntryId>): Promise<void> {
	const found = await stage.open.find(stage.setting.project.id, id);
	if (found === undefined) throw new Error('A talk of the story is not there.');
	const { place } = found.state.position;
	if (hasDrifted(beat, place)) throw new Error(`A talk of the story stands at ${place}, not at ${JSON.stringify(beat.input)}.`);
	const input = asTaken(beat, found.flow, named);
	const taken = await takeInput(stage.deps, stage.open, {
		by: workerSpeaking(stage.as(by)),
		conversation: id,
		token: found.state.position.head,
		input,
	});
	if (taken.outcome !== 'saved') {
		throw new Error(`A talk of the story was ${JSON.stringify(taken)} at ${place}: ${JSON.stringify(input)}`);
	}
	const after = await stage.open.find(stage.setting.project.id, id);
	if (beat.as !== undefined && after !== undefined) named.set(beat.as, after.state.position.head as EntryId);
	await stage.ring();
}

/** A line about another topic than the one on the screen would be kept all the same; a story has no reason to do that. */
function hasDrifted({ input, corrects }: Beat, place: string): boolean {
	return input.type === 'answered' && corrects === undefined && input.question !== place;
}

/** Before she goes, whoever wrote lines down reads those again that the computer was not sure about. There was nothing more in them. */
export function readAgain(talk: Talk, by: StaffMember, at: Instant): Moment {
	return {
		at,
		happens: async (stage) => {
			const id = talk.id();
			for (;;) {
				const [stored, found] = [
					await stage.deps.reads.find(stage.setting.project.id, id),
					await stage.open.find(stage.setting.project.id, id),
				];
				const [line] = stored && found ? toReadAgain(stored.entries, found.flow).filter(({ actor }) => actor === by.id) : [];
				if (line === undefined || found === undefined) return;
				const { head: token } = found.state.position;
				const read = { by: workerSpeaking(stage.as(by)), conversation: id, token, input: { type: 'screened', entry: line.id } } as const;
				const taken = await takeInput(stage.deps, stage.open, read);
				if (taken.outcome !== 'saved') throw new Error(`A line of the story could not be read again: ${taken.outcome}.`);
			}
		},
	};
}

/** With the prompt that was on the tablet, and the line that it corrects. What was seen was never asked. */
function asTaken({ input, corrects }: Beat, flow: Flow, named: ReadonlyMap<string, EntryId>): Input {
	if (input.type !== 'answered') return input;
	const asked = input.asked ?? flow.words(input.question, 'en').worker.ask;
	const supersedes = corrects === undefined ? undefined : named.get(corrects);
	return {
		...input,
		...(input.prompted && input.whose !== 'observed' ? { asked } : {}),
		...(supersedes === undefined ? {} : { supersedes }),
	};
}

/** One part of the closing, saved by whoever wrote it. */
export function closed(talk: Talk, by: StaffMember, at: Instant, part: ClosingPart): Moment {
	return {
		at,
		happens: async (stage) => {
			const saved = await saveClosing(stage.deps, { session: stage.as(by), conversation: talk.id(), part });
			if (saved.outcome !== 'saved') throw new Error(`The closing of a talk could not be kept: ${saved.outcome}.`);
		},
	};
}

/** What was needed there and then was given there and then: the promises that the talk itself made are kept, and told. */
export function needsMet(talk: Talk, by: StaffMember, at: Instant, youngPerson: YoungPersonId, outcome = 'There and then'): Moment {
	return {
		at,
		happens: async (stage) => {
			const actions = await stage.deps.reads.actions(stage.setting.project.id, youngPerson);
			const needs = new Set(FOLLOW_UPS.map(({ what }) => what));
			const here = actions.filter(
				({ conversation, state, about }) => conversation === talk.id() && state === 'open' && needs.has(about.what),
			);
			for (const action of here) {
				const about = { ...action.about, outcome };
				const kept: Action = { ...action, state: 'done', toldOn: calendarDate(at), version: action.version + 1, about };
				const audit = { action: 'action.changed', subject: action.id, youngPerson };
				await stage.commit(by, audit, [{ change: 'action-changed', action: kept, from: action.version }]);
			}
		},
	};
}
