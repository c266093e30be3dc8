import type { Child } from 'hono/jsx';
import { Button } from '#app/layout/button.tsx';
import { DateTimeField } from '#app/layout/date-time-field.tsx';
import { LongWords, SelectField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { ASIDE_WORDS } from './set-aside-until.ts';
import type { ThreadPageProps } from './thread-props.ts';
import { LONGEST_NOTE } from './write-note.ts';

/** Everything that can be done with a thread besides answering it. Each stands closed until somebody wants it. */
export function ThreadActs(props: ThreadPageProps) {
	const { found, readers, may, form } = props;
	const { thread } = found;
	const isMine = thread.owner === readers.me;
	const waits = thread.waitingSince !== null;
	return (
		<div class="thread-acts">
			{may.note ? (
				<Act {...props} to="note" title="Private note">
					<LongWords
						name="note"
						label="A note among colleagues"
						hint="It is never sent. It goes with the record when somebody asks what is held"
						value={form.one('note')}
						rows={2}
						maxlength={LONGEST_NOTE}
					/>
					<Button look="second">Keep the note</Button>
				</Act>
			) : null}
			{may.offer && isMine && thread.offeredTo === null ? <PassOn {...props} /> : null}
			{may.offer && isMine && thread.offeredTo !== null ? (
				<Act {...props} to="answer-offer" title="Take back what you offered">
					<p>{`${readers.names(thread.offeredTo)} was asked to take it. Until they do, it is yours.`}</p>
					<Button look="plain" name="answer" value="no">
						Keep it myself
					</Button>
				</Act>
			) : null}
			{may.setAside && waits ? <NoAnswer {...props} /> : null}
			{may.setAside && !waits ? <SetAside {...props} /> : null}
			{may.answer && thread.owner !== null ? (
				<Act {...props} to="another" title="They want somebody else">
					<p>Write it down if they said so. Nobody has it then, and it waits for somebody else.</p>
					<Button look="plain">They asked for somebody else</Button>
				</Act>
			) : null}
		</div>
	);
}

function Act({
	session,
	found,
	to,
	title,
	children,
}: ThreadPageProps & { readonly to: string; readonly title: string; readonly children: Child }) {
	return (
		<details>
			<summary>{title}</summary>
			<form method="post" action={`${addresses.texts(found.number.id)}/${to}`} class="stack">
				<FormToken session={session} />
				{children}
			</form>
		</details>
	);
}

function PassOn(props: ThreadPageProps) {
	const { colleagues, found } = props;
	const { notBy } = found.thread;
	const offered = colleagues.filter(({ id }) => id !== notBy);
	return (
		<Act {...props} to="offer" title="Pass it on">
			<p>It stays yours until they take it.</p>
			<SelectField
				name="to"
				label="To whom"
				options={[
					{ value: '', label: 'Choose somebody' },
					...offered.map(({ id, name, role }) => ({ value: id, label: `${name}, ${ROLE_WORDS[role]}` })),
				]}
			/>
			<Button look="second">Ask them</Button>
		</Act>
	);
}

function NoAnswer(props: ThreadPageProps) {
	return (
		<Act {...props} to="no-answer" title="It needs no answer">
			<LongWords name="why" label="Why not?" hint="It stands among the notes, with your name" value={props.form.one('why')} rows={2} />
			<Button look="plain">It needs no answer</Button>
		</Act>
	);
}

function SetAside(props: ThreadPageProps) {
	const { found, now } = props;
	const isAside = found.thread.snoozedUntil !== null && found.thread.snoozedUntil > now;
	return isAside ? (
		<Act {...props} to="back" title="Bring it back">
			<p>A text from them brings it back at once.</p>
			<Button look="plain">Bring it back now</Button>
		</Act>
	) : (
		<Act {...props} to="set-aside" title="Set aside until a time">
			<p>A text from them brings it back at once.</p>
			<SelectField
				name="for"
				label="Until"
				options={Object.entries(ASIDE_WORDS).map(([value, label]) => ({ value, label }))}
				value={props.form.one('for')}
			/>
			<DateTimeField name="until" label="If at another time" />
			<Button look="plain">Set aside</Button>
		</Act>
	);
}
