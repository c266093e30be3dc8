import { firstName } from '#app/conversation/conversation-bars.tsx';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { type Line, linesOf, notesOf } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, PlainList, Row, Section } from '#app/layout/panel.tsx';
import { SILENCE_WORDS } from '#app/layout/silence.tsx';
import { whoseWords } from '#app/layout/whose.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { dayAndTime, timeOfDay } from '#core/clock/london.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Reviewed } from '#core/practice/review.ts';
import type { PracticeScript } from '#core/practice/script.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { standsInWords } from './practice-page.tsx';

export type ReviewPageProps = {
	readonly session: Session;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly script: PracticeScript;
	readonly reviewed: readonly Reviewed[];
	/** Of the alert that this practice raised, if it did. */
	readonly alert: string | null;
	readonly staff: readonly StaffMember[];
	/** A note that was not kept, as it was typed, and why. */
	readonly note?: { readonly problem: string; readonly reflection: string; readonly decision: string } | undefined;
};

/** What was seen, the rule it rests on, and what could be tried. No score, and nothing is ticked off. */
export function ReviewPage(props: ReviewPageProps) {
	const { stored, script, reviewed, alert, staff } = props;
	const { conversation } = stored;
	const worker = nameOfWorker(stored, staff);
	return (
		<>
			<PageHead
				title="What a supervisor would look at"
				back={{ href: '/practice', words: 'Practice' }}
				under={`Practice with ${script.about.nameUsed}. ${worker}, ${dayAndTime(conversation.startedAt)}. ${standsInWords(conversation)}`}
			/>
			<div class="stack-wide">
				<p>{script.practises}</p>
				<PanelList label="What was seen">
					{reviewed.map((one) => (
						<Row>
							<PointSeen {...props} point={one} />
						</Row>
					))}
				</PanelList>
				<p class="practice-doors">
					{alert === null ? null : (
						<ButtonLink look="second" href={`/alerts/${alert}`}>
							Open the practice alert
						</ButtonLink>
					)}
					{conversation.position.floor === 'finished' ? null : (
						<ButtonLink look="plain" href={`/conversations/${conversation.id}`}>
							Back to the practice
						</ButtonLink>
					)}
				</p>
				<Supervision {...props} worker={worker} />
			</div>
		</>
	);
}

function nameOfWorker({ conversation }: StoredConversation, staff: readonly StaffMember[]): string {
	return staff.find(({ id }) => id === conversation.worker)?.name ?? 'Somebody';
}

function PointSeen({ stored, flow, point, staff }: ReviewPageProps & { readonly point: Reviewed }) {
	const lines = linesOf(stored.entries);
	const rests = point.rests.flatMap((id) => stored.entries.find((entry) => entry.id === id) ?? []);
	return (
		<div class="practice-point">
			<h2>{point.title}</h2>
			<p>{point.seen}</p>
			{rests.length === 0 ? null : (
				<ul class="practice-rests" aria-label="Where it stands in the log">
					{rests.map((entry) => (
						<li class="small">
							{entryInWords(
								flow,
								{ youngPerson: stored.youngPerson.about.nameUsed, worker: firstName(nameOfWorker(stored, staff)) },
								entry,
								lines.find((line) => line.entry === entry.id),
							)}
						</li>
					))}
				</ul>
			)}
			{point.next === null ? null : (
				<p>
					<b>Another time:</b> {point.next}
				</p>
			)}
			<p class="small soft">
				{point.rule} <cite>{point.source}.</cite>
			</p>
		</div>
	);
}

/** `4:12 pm, How they feel: “Bit shaky.” Noor’s exact words`. */
function entryInWords(flow: Flow, names: Parameters<typeof whoseWords>[1], { input, occurredAt }: Entry, line: Line | undefined): string {
	const topic = 'question' in input && flow.question(input.question) ? flow.words(input.question, 'en').topic : '';
	const where = [timeOfDay(occurredAt), topic].filter(Boolean).join(', ');
	if (line !== undefined) {
		const { words, ticked } = lineInWords(flow, line);
		return `${where}: ${[ticked, words === '' ? '' : `“${words}”`].filter(Boolean).join(', ')} (${whoseWords(line.whose, names)})`;
	}
	switch (input.type) {
		case 'skipped':
		case 'not-saying':
		case 'not-known':
			return `${where}: ${SILENCE_WORDS[input.type].said}`;
		case 'stopped':
			return `${where}: Stopped${input.when ? `, “${input.when}”` : ''}`;
		case 'opened':
			return `${where}: opened`;
		default:
			return `${where}: gone on from`;
	}
}

function Supervision({ session, stored, staff, note, worker }: ReviewPageProps & { readonly worker: string }) {
	const { conversation, entries } = stored;
	const notes = notesOf(entries).filter(({ by }) => by !== conversation.worker);
	const mayWrite = may(session.staff.role, 'practice.supervise') && conversation.worker !== session.staff.id;
	if (notes.length === 0 && !mayWrite) return null;
	return (
		<Section title="From supervision">
			{notes.length === 0 ? null : (
				<PlainList>
					{notes.map(({ words, at, by }) => (
						<Row>
							<p class="own-words">{words}</p>
							<p class="small soft">{`${staff.find(({ id }) => id === by)?.name ?? 'Somebody'}, ${dayAndTime(at)}`}</p>
						</Row>
					))}
				</PlainList>
			)}
			{mayWrite ? (
				<form method="post" action={`/conversations/${conversation.id}/practice`} class="stack">
					<FormToken session={session} />
					<input type="hidden" name="token" value={conversation.position.head} />
					<LongWords
						name="reflection"
						label="What we thought about"
						hint={`${firstName(worker)} can read this.`}
						rows={3}
						value={note?.reflection}
						error={note?.problem}
						maxlength={4_000}
					/>
					<LongWords
						name="decision"
						label="What we decided"
						hint="Who does what, and by when."
						rows={2}
						value={note?.decision}
						maxlength={2_000}
					/>
					<Button look="second">Keep the note</Button>
				</form>
			) : null}
		</Section>
	);
}
