import type { Child } from 'hono/jsx';
import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type GettingBack, isUnderWay, mayConfirm, mayStop, readyAt, standingOf } from '#core/sign-in/getting-back.ts';
import type { WaysBack } from './ports.ts';

type Note = {
	readonly row: GettingBack;
	readonly who: StaffMember;
	/** Who asked, and who confirmed it. */
	readonly askedBy: string;
	readonly confirmedBy: string;
	/** This person may be the second one, and nobody was yet. */
	readonly confirms: boolean;
	readonly now: Instant;
};
export type GettingBackNotes = readonly Note[];

const MACHINE = 'Somebody at the machine itself';

/** What is under way and this person may stop: their own, and everybody’s for whoever answers for the project or its accounts. */
export async function gettingBackNotes(
	{ waysBack, staff }: { readonly waysBack?: Pick<WaysBack, 'all'> | undefined; readonly staff: StaffReads },
	{ project, staff: me }: Session,
	now: Instant,
): Promise<GettingBackNotes> {
	const rows = ((await waysBack?.all(project.id)) ?? []).filter((row) => isUnderWay(row, now));
	if (rows.length === 0) return [];
	const all = await staff.all(project.id);
	const nameOf = (id: GettingBack['confirmedBy']) =>
		id === me.id ? 'You' : id === 'system' ? MACHINE : (all.find((one) => one.id === id)?.name ?? 'Somebody who has left');
	return rows.flatMap((row): GettingBackNotes => {
		const who = all.find(({ id }) => id === row.staff);
		if (who === undefined || !mayStop(who, me)) return [];
		const confirms = standingOf(row, now) === 'asked' && mayConfirm(row, who, me);
		return [{ row, who, askedBy: nameOf(row.askedBy), confirmedBy: nameOf(row.confirmedBy), confirms, now }];
	});
}

export function GettingBackPart({ notes, session }: { readonly notes: GettingBackNotes; readonly session: Session }): Child {
	if (notes.length === 0) return null;
	return (
		<div class="stack access-notes">
			{notes.map((note) => (
				<OneNote note={note} session={session} />
			))}
		</div>
	);
}

function OneNote({ note, session }: { readonly note: Note; readonly session: Session }) {
	const { row, who, askedBy } = note;
	const mine = who.id === session.staff.id;
	const asked = `${askedBy} asked for it, ${dayAndTime(row.askedAt)}`;
	return (
		<Inset
			tone="warning"
			icon="key-round"
			title={mine ? 'Somebody asked for a way back in for you' : `A way back in was asked for: ${who.name}`}
		>
			<div class="stack-tight">
				<p>
					{mine
						? `${asked}, saying that you cannot sign in any more. If that is not so, stop it: your ways in then stay as they are.`
						: `${asked}, because ${who.name} cannot sign in any more. If that is not so, or you are not sure, stop it.`}
				</p>
				<p>{standingWords(note)}</p>
				{note.confirms ? (
					<p>
						{`Ring ${who.name} first, on a number that you knew before, and hear it from them. Once you confirm it, it waits for twelve hours. The link then ends every way in that they have.`}
					</p>
				) : null}
			</div>
			<div class="button-group">
				{note.confirms ? <Step note={note} session={session} to="confirm" words="I rang them: confirm" look="second" /> : null}
				<Step note={note} session={session} to="stop" words="Stop it" look="plain" />
			</div>
		</Inset>
	);
}

function standingWords({ row, who, askedBy, confirmedBy, confirms, now }: Note): string {
	const standing = standingOf(row, now);
	if (standing === 'asked') {
		const second = who.role === 'lead' ? 'another safeguarding lead or a manager' : 'a safeguarding lead';
		return confirms ? 'It waits for you, or for somebody else who may confirm it.' : `It waits for ${second} to confirm it.`;
	}
	const confirmed = `${confirmedBy} confirmed it`;
	if (standing === 'waiting') return `${confirmed}. A link can be made from ${dayAndTime(readyAt(row) ?? now)}.`;
	if (row.linkAt !== null) return `${confirmed}. A link was made, ${dayAndTime(row.linkAt)}, and nobody has used it yet.`;
	return `${confirmed}. ${askedBy} can make the link now.`;
}

type StepProps = {
	readonly note: Note;
	readonly session: Session;
	readonly to: 'confirm' | 'stop';
	readonly words: string;
	readonly look: 'second' | 'plain';
};

function Step({ note: { row, who }, session, to, words, look }: StepProps) {
	return (
		<form method="post" action={`/getting-back/${row.staff}/${to}`}>
			<FormToken session={session} />
			<input type="hidden" name="askedAt" value={row.askedAt} />
			<Button look={look} label={`${words} (${who.name})`}>
				{words}
			</Button>
		</form>
	);
}
