import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { channelInWords, saidWithNobody } from '#app/conversation/channel-words.ts';
import { Bound, barsOf, Controls, firstName, partsOf, SAY } from '#app/conversation/conversation-bars.tsx';
import { type Elsewhere, ElsewhereNote } from '#app/conversation/elsewhere.tsx';
import { FirstTheLimits, THEN } from '#app/conversation/first-the-limits.tsx';
import { HandThisOver } from '#app/conversation/hand-this-over.tsx';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { rowsOf } from '#app/conversation/line-rows.ts';
import { type Line, linesOf } from '#app/conversation/lines.ts';
import { isListening, Listening } from '#app/conversation/listening.tsx';
import { MoodHelp } from '#app/conversation/mood-help.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { PromisesTold } from '#app/conversation/promises-told.tsx';
import { ReadTogether } from '#app/conversation/read-together.tsx';
import { WriteLine } from '#app/conversation/write-line.tsx';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ConversationPage } from '#app/layout/conversation-page.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { AlreadyTold, PromptAsk, PromptDoors } from '#app/layout/prompt.tsx';
import { SILENCE_WORDS } from '#app/layout/silence.tsx';
import { RecordLine, whoseWords } from '#app/layout/whose.tsx';
import { dayAndMonth, timeOfDay } from '#core/clock/london.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import type { FlowState } from '#core/flow/run.ts';
import type { Screen } from '#core/flow/show.ts';
import type { Action } from '#core/record/action.ts';
import type { StaffMember } from '#core/record/staff.ts';

export type QuestionPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly screen: Extract<Screen, { show: 'question' }>;
	readonly state: FlowState;
	/** A topic that was brought up before the limits were shown: it comes after them. */
	readonly then: string;
	readonly told: readonly { readonly entry: Entry; readonly worker: string }[];
	/** Whoever may have written a line: a conversation can go on with another worker. */
	readonly staff: readonly StaffMember[];
	readonly actions: readonly Action[];
	readonly mood: string;
	/** How the talk stands on their own phone, if a code was ever given. */
	readonly elsewhere?: Elsewhere | undefined;
	/** What a made-up child does here: see `practiceAt`. */
	readonly practice?: Child | undefined;
};

/** One question of a worker-led conversation. The child can see it: no alert, level, clock or count is ever on it. */
export function QuestionPage(props: QuestionPageProps) {
	const { c, stored, flow, screen } = props;
	const { question, wording } = screen;
	const theirs = isNotForWorker(question);
	const lines = theirs ? [] : linesOf(stored.entries).filter((line) => line.question === question.id);
	const names = { youngPerson: stored.youngPerson.about.nameUsed, worker: firstName(c.get('session').staff.name) };
	const listening = isListening(question.byPerson ? linesOf(stored.entries) : lines) && flow.wording('en').listening !== undefined;
	return (
		<ConversationPage
			{...barsOf(c, stored, props.elsewhere)}
			controls={<Controls stored={stored} saying />}
			parts={partsOf(flow, stored, screen.section)}
			promptLabel={`For ${names.worker}`}
			prompt={<Prompt {...props} listening={listening} />}
			heading={wording.topic}
			lines={<Above {...props} lines={lines} names={names} />}
			write={
				<form method="post" action={`/conversations/${stored.conversation.id}`} id={SAY}>
					<Bound c={c} token={screen.token} />
					<input type="hidden" name="question" value={question.id} />
					{props.then === '' ? null : <input type="hidden" name={THEN} value={props.then} />}
					{theirs ? (
						<HandThisOver stored={stored} />
					) : (
						<WriteLine
							question={question}
							wording={wording}
							names={names}
							prompt={listening ? undefined : wording.worker.ask}
							broughtUp={isBroughtUp(stored, question)}
							picked={lines.findLast(({ value }) => value.options ?? value.faces)?.value ?? {}}
							practice={props.practice}
						/>
					)}
				</form>
			}
			back={
				screen.exits.includes('back') ? (
					<Button look="quiet" icon="arrow-left" name="do" value="back" form={SAY} unchecked>
						Back
					</Button>
				) : undefined
			}
			on={<Silences />}
		/>
	);
}

type AboveProps = QuestionPageProps & { readonly lines: readonly Line[]; readonly names: KeptProps['names'] };

/** What stands above the field: what comes first, what was promised, the question to read together, and what was said so far. */
function Above({ c, stored, flow, screen, lines, names, ...props }: AboveProps) {
	const { question, wording, resolution } = screen;
	return (
		<>
			<FirstTheLimits flow={flow} state={props.state} topic={props.then} />
			<ElsewhereNote stored={stored} elsewhere={props.elsewhere} />
			{question.fills.includes('actions.told_back') ? (
				<PromisesTold
					actions={props.actions}
					name={names.youngPerson}
					tell={(action) => <ToldNow c={c} stored={stored} action={action} />}
				/>
			) : null}
			<ReadTogether project={c.get('session').project.name} words={wording['young-person']} />
			{lines.map((line) => (
				<KeptLine line={line} flow={flow} stored={stored} names={{ ...names, worker: writerOf(line, props.staff) ?? names.worker }} />
			))}
			{resolution === 'answered' || resolution === 'not-asked' ? null : <p class="silence">{SILENCE_WORDS[resolution].said}</p>}
		</>
	);
}

/** What came of a promise is told here and now: one touch says so. */
function ToldNow({ c, stored, action }: Pick<QuestionPageProps, 'c' | 'stored'> & { readonly action: Action }) {
	const words = `I told ${stored.youngPerson.about.nameUsed} just now`;
	return (
		<form method="post" action={`/conversations/${stored.conversation.id}/actions/${action.id}/told`}>
			<FormToken session={c.get('session')} />
			<input type="hidden" name="version" value={String(action.version)} />
			<Button look="plain" icon="check" label={`${words}: ${action.about.what}`}>
				{words}
			</Button>
		</form>
	);
}

/** Opened last through *Find a topic*, because the young person spoke of it. */
function isBroughtUp({ entries }: StoredConversation, question: Question): boolean {
	const newest = entries.findLast(({ input }) => input.type === 'opened' && input.question === question.id);
	return newest?.input.type === 'opened' && newest.input.by === 'young-person';
}

function Silences() {
	return (
		<>
			<Button look="plain" name="do" value="skip" form={SAY} unchecked>
				{SILENCE_WORDS.skipped.offer}
			</Button>
			<Button look="plain" name="do" value="not-saying" form={SAY} unchecked>
				{SILENCE_WORDS['not-saying'].offer}
			</Button>
			<Button look="plain" name="do" value="not-known" form={SAY} unchecked>
				{SILENCE_WORDS['not-known'].offer}
			</Button>
			<Button name="do" value="next" form={SAY} iconAfter="arrow-right">
				Next
			</Button>
		</>
	);
}

function Prompt({ stored, flow, screen, told, mood, listening }: QuestionPageProps & { readonly listening: boolean }) {
	const { id } = stored.conversation;
	const { moods = [], listening: heard } = flow.wording('en');
	return (
		<>
			{listening && heard ? (
				<Listening words={heard} />
			) : (
				<PromptAsk ask={screen.wording.worker.ask} or={screen.wording.worker.or.map(unquoted)} advice={screen.wording.worker.do ?? []} />
			)}
			<AlreadyTold
				told={
					isCarriedForward(flow, screen.question)
						? told
								.filter(({ entry }) => entry.input.type === 'answered' && entry.input.question === screen.question.id)
								.map((one) => toldIn(stored, one))
						: []
				}
			/>
			<MoodHelp moods={moods} mood={mood} href={`/conversations/${id}`} />
			<PromptDoors>
				<ButtonLink look="plain" icon="search" href={`/conversations/${id}/topics`}>
					Find a topic
				</ButtonLink>
				<ButtonLink look="plain" icon="sticky-note" href={`/conversations/${id}/notes`}>
					Your notes, kept apart
				</ButtonLink>
			</PromptDoors>
		</>
	);
}

/** The component puts its own quotation marks round every other way to ask. */
function unquoted(words: string): string {
	return words.replace(/^“(.*)”$/, '$1');
}

/** How they are, what they need, danger, and the limits themselves are never carried forward from another time. */
const ONLY_NOW = /^(harm|safety|wellbeing|needs|health|exploit|substance|consent|rhi|record|sharing|feedback)\./;

/** Facts may be carried forward with their date; risk and analysis never (what may not be softened, 13). */
function isCarriedForward(flow: Flow, question: Question): boolean {
	const edge = flow.standing(question.id) === 'limits' || flow.standing(question.id) === 'close';
	return !edge && !question.audience.includes('U') && !question.fills.some((field) => ONLY_NOW.test(field));
}

function toldIn(stored: StoredConversation, { entry, worker }: QuestionPageProps['told'][number]) {
	const words = entry.input.type === 'answered' ? (entry.input.value.words ?? '') : '';
	return {
		words,
		to: `${stored.youngPerson.about.nameUsed}${toldWhere(entry.channel, firstName(worker))}, ${dayAndMonth(entry.occurredAt)}. It may have changed`,
	};
}

/** Told to somebody, or written with nobody there. */
function toldWhere(channel: Entry['channel'], worker: string): string {
	return saidWithNobody({ channel, present: [] }) ? `, ${channelInWords(channel, worker)}` : ` to ${worker}`;
}

/** Their first name, for the line that they wrote. */
function writerOf(line: Line, staff: readonly StaffMember[]): string | undefined {
	const writer = staff.find(({ id }) => id === line.actor);
	return writer && firstName(writer.name);
}

/** Where, only when that was not here with the worker. */
function saidAtAndWhere({ saidAt, channel }: Line, worker: string): string {
	return channel === 'worker-tablet' ? timeOfDay(saidAt) : `${timeOfDay(saidAt)}, ${channelInWords(channel, worker)}`;
}

type KeptProps = {
	readonly line: Line;
	readonly flow: Flow;
	readonly stored: StoredConversation;
	readonly names: { readonly youngPerson: string; readonly worker: string };
};

function KeptLine({ line, flow, stored, names }: KeptProps) {
	const words = lineInWords(flow, line);
	const tick = rowsOf(flow, line, names).find((row) => row.is === 'tick');
	// A choice is whoever's act it was, and never a quotation.
	const shown =
		words.words === '' && tick !== undefined
			? ({ whose: 'worker', text: tick.words, words: tick.whose } as const)
			: { whose: line.whose, text: words.words, words: whoseWords(line.whose, names) };
	const asked = line.prompted ? undefined : `Not asked; ${names.youngPerson} brought it up`;
	return (
		<>
			{words.words === '' || tick === undefined ? null : <p class="own-words">{tick.words}</p>}
			<RecordLine
				id={line.entry}
				{...shown}
				time={saidAtAndWhere(line, names.worker)}
				asked={asked}
				earlier={words.earlier.length === 0 ? undefined : `First: ${words.earlier.map((one) => `“${one}”`).join(', then ')}`}
				beside={
					<ButtonLink
						look="quiet"
						icon="pencil-line"
						href={`/conversations/${stored.conversation.id}/lines/${line.entry}`}
						label={`Change this line: ${words.words || words.ticked}`}
					/>
				}
			/>
		</>
	);
}
