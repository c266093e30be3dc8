import { assessEntry } from '#core/concern/assess-entry.ts';
import { RESPONSES, type Shows, type Stops } from '#core/concern/response.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question, QuestionId } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import { limitsPassed } from '#core/flow/judge.ts';
import { isDue } from '#core/flow/path.ts';
import type { FlowState } from '#core/flow/run.ts';
import { type Screen, screenOf } from '#core/flow/show.ts';
import type { Sitting } from '#core/room/sitting.ts';

export type QuestionScreen = Extract<Screen, { show: 'question' }>;

/** What follows something that was disclosed: never a question. */
export type AfterDisclosure = Exclude<Shows, 'nothing-new'>;

/**
 * What a young person who holds the page themselves sees: the engine's `Screen`, or what stands in its place because of
 * what they said, of who is there, or because the topic is a person's to ask. The tablet and the phone both render this.
 */
export type RoomScreen =
	| {
			readonly show: 'question';
			readonly token: string;
			readonly screen: QuestionScreen;
			/** Nothing is typed before the limits of privacy were on screen (what may not be softened, 1). */
			readonly freeWords: boolean;
			/** What is answered here is kept without a name: see core/record/feedback. */
			readonly nameless: boolean;
	  }
	/** The next topics are asked by a person, unless they would rather see them here. */
	| { readonly show: 'gate'; readonly token: string; readonly screen: QuestionScreen; readonly topics: readonly QuestionId[] }
	| { readonly show: 'after'; readonly token: string; readonly what: AfterDisclosure; readonly place: string }
	/** They asked for a person. The page asks nothing until they go on. */
	| { readonly show: 'person'; readonly token: string }
	| { readonly show: 'check'; readonly token: string; readonly screen: QuestionScreen; readonly allowed: boolean }
	/** Everything due was offered: what happens next. */
	| { readonly show: 'next'; readonly token: string }
	| { readonly show: 'resting'; readonly token: string; readonly floor: 'paused' | 'stopped' | 'finished' }
	/**
	 * This topic is not shown: the host takes `as` for it and looks again. `moved-on`: it is left to a person, and stays not
	 * asked. `skipped`: they left out the part that it belongs to.
	 */
	| { readonly show: 'pass-over'; readonly token: string; readonly question: QuestionId; readonly as: 'moved-on' | 'skipped' };

type Told = { readonly flow: Flow; readonly state: FlowState; readonly entries: readonly Entry[]; readonly sitting: Sitting };

/**
 * Works out what to show. Pure, and read from the log alone, so that a reload, a second page and another process agree.
 *
 * Something immediate ends the machine's questions for the rest of the sitting. Something urgent closes its line until they
 * choose how to go on, and everything of the urgent route and of the same part is then left to a person: no follow-up
 * question by machine (design 4.3).
 *
 * @example roomScreen({ flow, state, entries, sitting }).show // 'gate'
 */
export function roomScreen({ flow, state, entries, sitting }: Told): RoomScreen {
	const screen = screenOf(flow, state);
	const said = entries.slice(sitting.from).filter(({ actor }) => actor === 'young-person');
	const { token } = screen;
	if (screen.show === 'finished') return { show: 'resting', token, floor: screen.show };
	const after = afterWhatWasSaid(said, sitting);
	if (after !== undefined) return { show: 'after', token, what: after, place: state.position.place };
	if (screen.show === 'end') return { show: 'next', token };
	if (screen.show !== 'question') return { show: 'resting', token, floor: screen.show };
	if (screen.withPerson) return { show: 'person', token };
	return onQuestion({ flow, state, entries, sitting }, screen, said);
}

function onQuestion({ flow, state, sitting }: Told, screen: QuestionScreen, said: readonly Entry[]): RoomScreen {
	const { question, token } = screen;
	if (isLeftToAPerson(flow, question, said, sitting)) return { show: 'pass-over', token, question: question.id, as: 'moved-on' };
	if (question.byPerson && !choseToSee(flow, said, question.section)) {
		const left = isDueNow(flow, state, question) && leftItOut(flow, said, question.section);
		if (left) return { show: 'pass-over', token, question: question.id, as: 'skipped' };
		return { show: 'gate', token, screen, topics: gated(flow, state, question) };
	}
	if (question.kind === 'read-back') return { show: 'check', token, screen, allowed: sitting.mayCheck };
	return { show: 'question', token, screen, freeWords: mayType(flow, state, question), nameless: !question.audience.includes('W') };
}

/** The limits come first, and alone; on the last of them all of it was on screen, and what it asks for may be typed. */
function mayType(flow: Flow, { knows }: FlowState, here: Question): boolean {
	if (limitsPassed(flow, knows)) return true;
	const { limits } = flow.source;
	return here.id !== limits[0] && limits.every((id) => id === here.id || knows.left.has(id));
}

/** The newest urgent line stands until they chose how to go on; an immediate one for the whole sitting. */
function afterWhatWasSaid(said: readonly Entry[], { situation }: Sitting): AfterDisclosure | undefined {
	let standing: AfterDisclosure | undefined;
	for (const entry of said) {
		const { level } = assessEntry(entry);
		const { shows, stops } = RESPONSES[situation][level];
		if (shows !== 'nothing-new' && ENDS_THE_SITTING.has(stops)) return shows;
		if (shows !== 'nothing-new') standing = shows;
		else if (GOING_ON.has(entry.input.type)) standing = undefined;
	}
	return standing;
}

/** The page asks nothing more, or the assistant says nothing more, for the rest of the sitting. */
const ENDS_THE_SITTING: ReadonlySet<Stops> = new Set(['its-questions', 'its-replies']);

/** What somebody does who chose another part, or a person. */
const GOING_ON: ReadonlySet<Entry['input']['type']> = new Set(['moved-on', 'asked-for-a-person', 'stopped', 'paused']);

function isLeftToAPerson(flow: Flow, question: Question, said: readonly Entry[], sitting: Sitting): boolean {
	if (flow.standing(question.id) === 'limits' || flow.standing(question.id) === 'close') return false;
	const sensitive = question.byPerson === true || question.audience.includes('U');
	const nobodyBeside = sitting.situation !== 'handed-over';
	if (nobodyBeside && (tellsOfBefore(question) || (sensitive && sitting.cover === 'none'))) return true;
	const disclosed = said.filter((entry) => RESPONSES[sitting.situation][assessEntry(entry).level].stops === 'this-line');
	if (disclosed.length === 0) return false;
	return (
		sensitive || disclosed.some(({ input }) => input.type === 'answered' && flow.question(input.question)?.section === question.section)
	);
}

/** What was promised last time is told by somebody: on a phone, by page or by text, nothing from before stands there by itself. */
function tellsOfBefore({ fills }: Question): boolean {
	return fills.includes('actions.told_back');
}

/** They opened one of these themselves in this sitting, with their own hand. */
function choseToSee(flow: Flow, said: readonly Entry[], section: string): boolean {
	return said.some(({ input }) => {
		const opened = input.type === 'opened' ? flow.question(input.question) : undefined;
		return opened?.byPerson === true && opened.section === section;
	});
}

/** At the gate they left the part out. Coming back to a topic of it by themselves shows the gate again. */
function leftItOut(flow: Flow, said: readonly Entry[], section: string): boolean {
	return said.some(({ input }) => {
		const skipped = input.type === 'skipped' ? flow.question(input.question) : undefined;
		return skipped?.byPerson === true && skipped.section === section;
	});
}

function isDueNow(flow: Flow, { knows }: FlowState, question: Question): boolean {
	return isDue(question, flow.standing(question.id), knows);
}

/** This topic and the others of its part that are a person's to ask and due now. */
function gated(flow: Flow, state: FlowState, here: Question): readonly QuestionId[] {
	return flow.order.filter((id) => {
		const question = flow.question(id);
		if (question?.byPerson !== true || question.section !== here.section) return false;
		return id === here.id || isDueNow(flow, state, question);
	});
}
