import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { longDay } from '#core/clock/london.ts';
import { requestsOf } from '#core/cover/cover-request.ts';
import { turnsOf } from '#core/cover/turns.ts';
import { RequestRow } from './request-row.tsx';
import type { RotaNow } from './rota-now.ts';
import { changeInWords, turnInWords } from './rota-words.ts';

export type MinePageProps = {
	readonly session: Session;
	readonly rota: RotaNow;
	/** Since when they have a calendar address; undefined when they have none. */
	readonly feedSince: Instant | undefined;
	/** An address that was made just now, shown this once. */
	readonly feed?: string | undefined;
	readonly errors: readonly FieldError[];
};

export const MINE_TITLE = 'Your hours';
const SHOWN_DAYS = 28;

/** Somebody's own turns and what they can say about them: away, asking, being woken, a calendar. */
export function MinePage(props: MinePageProps) {
	return (
		<>
			<PageHead title={MINE_TITLE} back={{ href: '/rota', words: 'Rota' }} under="The next four weeks" />
			<ErrorSummary errors={props.errors} />
			<div class="two-columns">
				<div class="stack-wide">
					<Asked {...props} />
					<Turns {...props} />
				</div>
				<div class="stack-wide">
					<Away {...props} />
					<Waking {...props} />
					<Calendar {...props} />
				</div>
			</div>
		</>
	);
}

function Asked({ session, rota }: MinePageProps) {
	const me = session.staff.id;
	const mine = requestsOf(rota.table.changes).filter(({ asks, asked }) => asks === me || asked === me);
	if (mine.length === 0) return null;
	return (
		<Section title="Waiting for an answer">
			<PlainList>
				{mine.map((request) => (
					<RequestRow request={request} session={session} names={rota.names} />
				))}
			</PlainList>
		</Section>
	);
}

function Turns({ session, rota }: MinePageProps) {
	const until = addMinutes(rota.now, SHOWN_DAYS * 24 * 60);
	const turns = turnsOf(rota.duties, session.staff.id).filter(({ begins, ends }) => ends > rota.now && begins < until);
	return (
		<Section title="When you are on">
			{turns.length === 0 ? (
				<p>You are not on the rota in these weeks.</p>
			) : (
				<PlainList>
					{turns.map((turn) => (
						<Row>
							<p>{turnInWords(turn)}</p>
							<p class="small">
								<a href={`/rota/ask?turn=${encodeURIComponent(turn.key)}`} aria-label={`Ask somebody to take it: ${turnInWords(turn)}`}>
									Ask somebody to take it
								</a>
							</p>
						</Row>
					))}
				</PlainList>
			)}
		</Section>
	);
}

function Away({ session, rota, errors }: MinePageProps) {
	const away = rota.table.changes.filter(
		({ kind, askedBy, date }) =>
			kind === 'away' && date >= rota.today && (askedBy === session.staff.id || may(session.staff.role, 'rota.change')),
	);
	const others = may(session.staff.role, 'rota.change');
	return (
		<Section title="Away" id="away">
			{away.length === 0 ? null : (
				<PlainList>
					{away.map((change) => (
						<Row>
							<p>{`${change.askedBy === session.staff.id ? 'You are' : `${rota.names(change.askedBy)} is`} away: ${changeInWords(change)}`}</p>
							<form method="post" action={`/rota/changes/${change.id}/undo`}>
								<FormToken session={session} />
								<Button look="quiet">{change.askedBy === session.staff.id ? 'I am there after all' : 'They are there after all'}</Button>
							</form>
						</Row>
					))}
				</PlainList>
			)}
			<form method="post" action="/rota/away" class="stack" novalidate>
				<FormToken session={session} />
				<p class="soft">It counts at once, and leaves a gap until somebody takes the hours. Ask somebody first, if there is time.</p>
				{others ? (
					<SelectField
						name="staff"
						label="Who is away"
						value={session.staff.id}
						options={rota.staff.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				) : null}
				<TextField name="date" label="On which day" type="date" error={errors.find(({ field }) => field === 'date')?.words} />
				<ButtonGroup>
					<Button look="second">{others ? 'Away on that day' : 'I’m away on that day'}</Button>
				</ButtonGroup>
			</form>
		</Section>
	);
}

function Waking({ session, rota, errors }: MinePageProps) {
	const said = rota.agreements.find(({ staff }) => staff === session.staff.id);
	return (
		<Section title="Being woken" id="waking">
			<p class="soft">
				An alert that cannot wait may wake you at night. It is yours to agree to, and to take back at any time. Nobody is put down for more
				nights than they agreed to.
			</p>
			<form method="post" action="/rota/waking" class="stack" novalidate>
				<FormToken session={session} />
				<Choices
					kind="single"
					name="agrees"
					label="May you be woken?"
					error={errors.find(({ field }) => field === 'agrees')?.words}
					options={[
						{ value: 'yes', label: 'Yes, I agree to be woken', picked: said?.agrees === 'yes' },
						{ value: 'no', label: 'No', picked: said?.agrees === 'no' },
					]}
				/>
				<TextField
					name="nights"
					label="Nights on call in one week, at most"
					width="short"
					numeric
					value={said === undefined ? '' : String(said.nightsPerWeek)}
					error={errors.find(({ field }) => field === 'nights')?.words}
				/>
				<ButtonGroup>
					<Button look="second">Keep this</Button>
				</ButtonGroup>
				{said === undefined ? (
					<p class="small soft">You have not said anything yet.</p>
				) : (
					<p class="small soft">{`You said this on ${longDay(said.at)}.`}</p>
				)}
			</form>
		</Section>
	);
}

function Calendar({ session, feedSince, feed }: MinePageProps) {
	return (
		<Section title="Your hours in a calendar" id="calendar">
			{feed === undefined ? null : (
				<Inset tone="done" live title="Your calendar address">
					<p class="rota-address">{feed}</p>
					<p>
						Add it in your calendar as a calendar by address. It is shown this once. Whoever has it sees when you are on, and nothing else.
					</p>
				</Inset>
			)}
			<p class="soft">A calendar on your phone can show when you are on. It says “On call (Waymark)” and nothing else.</p>
			<form method="post" action="/rota/calendar" class="stack">
				<FormToken session={session} />
				<ButtonGroup>
					<Button look="second" icon="calendar-days">
						{feedSince === undefined ? 'Make a calendar address' : 'Make a new one; the old one ends'}
					</Button>
				</ButtonGroup>
			</form>
			{feedSince === undefined ? null : (
				<form method="post" action="/rota/calendar/end">
					<FormToken session={session} />
					<p class="small soft">{`You have had one since ${longDay(feedSince)}.`}</p>
					<Button look="quiet">End it</Button>
				</form>
			)}
		</Section>
	);
}
