import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, barsOf, Controls, firstName } from '#app/conversation/conversation-bars.tsx';
import { type Elsewhere, ElsewhereNote } from '#app/conversation/elsewhere.tsx';
import { notesOf, presentNow } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { WITH } from '#app/conversation/present-words.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { LongWords, TextField } from '#app/layout/field.tsx';
import { PlainList, Row } from '#app/layout/panel.tsx';
import { Segments } from '#app/layout/segments.tsx';
import { timeOfDay } from '#core/clock/london.ts';

export type SidePageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	/** What a made-up child does here: see `practiceAt`. */
	readonly practice?: Child | undefined;
	/** How the talk stands on their own phone, if a code was ever given. */
	readonly elsewhere?: Elsewhere | undefined;
};

function BackToTalk({ stored }: { readonly stored: StoredConversation }) {
	return (
		<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${stored.conversation.id}`}>
			Back to where you were
		</ButtonLink>
	);
}

const NOTE_HINT = 'In a note of your own, put what they said in “quotation marks”.';

/** The worker's own notes. Kept apart: they are not part of the account and never in the report. */
export function NotesPage({ c, stored }: SidePageProps) {
	const notes = notesOf(stored.entries);
	const { id, position } = stored.conversation;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="Your notes"
			controls={<Controls stored={stored} saying={false} />}
			back={<BackToTalk stored={stored} />}
		>
			<h1>Your notes, kept apart</h1>
			<p class="soft">
				Only for the project. Not part of what {stored.youngPerson.about.nameUsed} said, and not in the report.{' '}
				{stored.youngPerson.about.nameUsed} may ask to see them.
			</p>
			<form class="stack" method="post" action={`/conversations/${id}/notes`}>
				<Bound c={c} token={position.head} />
				<Segments
					name="whose"
					label="Whose words"
					value="worker"
					options={[
						{ value: 'worker', label: 'My own', icon: 'pencil-line' },
						{ value: 'exact', label: `${stored.youngPerson.about.nameUsed}’s words`, icon: 'quote' },
					]}
				/>
				<LongWords name="words" label="A note" rows={4} hint={NOTE_HINT} />
				<Button>Keep the note</Button>
			</form>
			<PlainList>
				{notes.map((note) => (
					<Row>
						<p>{note.words}</p>
						<p class="small soft">{timeOfDay(note.at)}</p>
					</Row>
				))}
			</PlainList>
		</ConversationSheet>
	);
}

/** Who is in the room from now on. Each line knows who was there when it was said. */
export function PresentPage({ c, stored }: SidePageProps) {
	const { who, words } = presentNow(stored.entries);
	const { id, position } = stored.conversation;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="Who is here"
			controls={<Controls stored={stored} saying={false} />}
			back={<BackToTalk stored={stored} />}
		>
			<h1>Who is here</h1>
			<form method="post" action={`/conversations/${id}/present`}>
				<Bound c={c} token={position.head} />
				<Choices
					kind="several"
					name="who"
					label={`${stored.youngPerson.about.nameUsed}, ${firstName(c.get('session').staff.name)}, and`}
					options={Object.entries(WITH).map(([value, { label, hint }]) => ({ value, label, hint, picked: who.includes(value) }))}
				/>
				<TextField
					name="words"
					label="Who that is"
					hint="For an interpreter: name, registration, language and dialect."
					value={words}
					maxlength={500}
				/>
				<Button>Keep</Button>
			</form>
		</ConversationSheet>
	);
}

/** Stopping is never a failure, and *later* is an outcome of its own. */
export function StopPage({ c, stored, problem, practice }: SidePageProps & { readonly problem?: string }) {
	const { id, position } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet {...barsOf(c, stored)} title="Stop here" back={<BackToTalk stored={stored} />}>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'when', words: problem }]} />}
			<h1>Stop here</h1>
			<p>Everything is kept. “That’s enough for today” is fine, and so is coming back.</p>
			{practice}
			<form method="post" action={`/conversations/${id}/stop`}>
				<Bound c={c} token={position.head} />
				<TextField
					name="when"
					label={`When would ${name} like to go on?`}
					hint="In their words, such as “Thursday after school”, or “ask me again on Monday”."
					maxlength={200}
				/>
				<ButtonGroup>
					<Button name="how" value="later">
						Go on another time
					</Button>
					<Button look="second" name="how" value="close">
						Check it and say goodbye
					</Button>
					<Button look="plain" name="how" value="person">
						Talk to somebody else
					</Button>
					<Button look="plain" name="how" value="stop">
						Stop, and leave it at that
					</Button>
					<OnTheirPhone stored={stored} />
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}

function OnTheirPhone({ stored }: Pick<SidePageProps, 'stored'>) {
	return (
		<ButtonLink look="plain" icon="smartphone" href={`/conversations/${stored.conversation.id}/code`}>
			Go on on their own phone
		</ButtonLink>
	);
}

const RESTING = {
	paused: { title: 'Paused', words: 'Take your time. Everything is kept, and you can go on here or on another device.' },
	stopped: { title: 'Stopped for now', words: 'Everything is kept. You can go on whenever it suits.' },
} as const;

/** Paused or stopped: nothing of what was said is on the screen. */
export function RestingPage({ c, stored, resting, practice, elsewhere }: SidePageProps & { readonly resting: keyof typeof RESTING }) {
	const { id, position } = stored.conversation;
	const there = elsewhere?.open ?? false;
	const title = there ? 'On their own phone' : RESTING[resting].title;
	return (
		<ConversationSheet
			{...barsOf(c, stored, elsewhere)}
			title={title}
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink look="quiet" href={`/conversations/${id}/alone`}>
					To Today
				</ButtonLink>
			}
		>
			<h1>{title}</h1>
			<ElsewhereNote stored={stored} elsewhere={elsewhere} whole />
			{there ? null : <p>{RESTING[resting].words}</p>}
			{practice}
			<form method="post" action={`/conversations/${id}/resume`}>
				<Bound c={c} token={position.head} />
				<ButtonGroup>
					<Button look={there ? 'second' : 'main'}>{there ? 'Go on here' : 'Go on'}</Button>
					<ButtonLink look={there ? 'plain' : 'second'} href={`/conversations/${id}/check`}>
						Check it and say goodbye
					</ButtonLink>
					{there ? null : <OnTheirPhone stored={stored} />}
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}
