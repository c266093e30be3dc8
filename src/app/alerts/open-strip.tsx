import type { Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { AlertStrip, ShortStrip, StripInOneLine } from '../layout/alert-strip.tsx';
import { type Besides, momentInWords, nameOf, type Readers, standingInWords, whenInWords } from './standing-words.ts';

export type OpenAlert = Besides & {
	readonly alert: Alert;
	readonly youngPerson: YoungPerson;
	/** When the newest words joined it; null when nothing was said since it was raised. See `openWithMore`. */
	readonly moreSaidAt?: Instant | null | undefined;
	/** About a young person made up for practice. */
	readonly practice?: boolean | undefined;
};

/** As many as leave room for the page below them. */
const MOST_WHOLE = 2;

/**
 * Every open alert, for a staff screen that no child can see: highest first, and behind the others what somebody else has
 * taken. When there are many, those after the second are a line each; on the page of alerts all of them are whole (the
 * style sheet shows one or the other). Nothing when there is none.
 */
export function OpenStrip({ open, readers }: { readonly open: readonly OpenAlert[]; readonly readers: Readers }) {
	const inOrder = [...open].sort((a, b) => Number(isTakenByAnother(a, readers)) - Number(isTakenByAnother(b, readers)));
	const whole = inOrder.length <= MOST_WHOLE + 1 ? inOrder : inOrder.slice(0, MOST_WHOLE);
	const rest = inOrder.slice(whole.length);
	return (
		<>
			<InOneLine open={open} />
			{whole.map((one) => (
				<WholeStrip one={one} readers={readers} />
			))}
			{rest.length === 0 ? null : (
				<>
					<div class="tell-rest">
						{rest.map((one) => (
							<WholeStrip one={one} readers={readers} />
						))}
					</div>
					<ul class="tell-short" aria-label="Also open">
						{rest.map(({ alert, youngPerson, moreSaidAt, practice, ...besides }) => (
							<ShortStrip level={alert.level} practice={practice} href={`/alerts/${alert.id}`}>
								{`${youngPerson.about.nameUsed}: ${shortStanding(alert, readers, besides)}${moreSaidAt ? ', and more was said' : ''}`}
							</ShortStrip>
						))}
					</ul>
				</>
			)}
		</>
	);
}

/** Of all of them, on the phone, where a page asks that its own words come first: the style sheet shows this or the strips. */
function InOneLine({ open }: { readonly open: readonly OpenAlert[] }) {
	const [highest] = open;
	if (highest === undefined) return null;
	return (
		<StripInOneLine level={highest.alert.level} practice={open.every(({ practice }) => practice)}>
			{open.length === 1 ? '1 open alert' : `${open.length} open alerts`}
		</StripInOneLine>
	);
}

/** Hers who was there when it was said is not taken yet: a second person has to know. */
function isTakenByAnother({ alert }: OpenAlert, { me }: Readers): boolean {
	return alert.state === 'owned' && alert.owner !== me && alert.ownedAt !== alert.raisedAt;
}

function shortStanding({ state, owner, seenBy, offeredTo }: Alert, { staff, me, now }: Readers, { waitsUntil, had }: Besides): string {
	if (state === 'owned') {
		if (offeredTo === me) return `${nameOf(staff, owner)} asks you to take it`;
		const asked = !offeredTo ? '' : `, and asked ${nameOf(staff, offeredTo)} to take it`;
		const waits = waitsUntil && waitsUntil > now ? `, waiting for a call back until ${momentInWords(waitsUntil, now)}` : '';
		return `${owner === me ? 'yours' : `${nameOf(staff, owner)} has it`}${asked}${waits}`;
	}
	const untaken = had
		? `nobody has it now, ${had.by === me ? 'you' : nameOf(staff, had.by)} had it until ${momentInWords(had.until, now)}`
		: 'not taken yet';
	return state === 'seen' ? `read by ${seenBy === me ? 'you' : nameOf(staff, seenBy)}, ${untaken}` : untaken;
}

function WholeStrip({
	one: { alert, youngPerson, moreSaidAt, practice, ...besides },
	readers,
}: {
	readonly one: OpenAlert;
	readonly readers: Readers;
}) {
	const { now } = readers;
	return (
		<AlertStrip
			level={alert.level}
			practice={practice}
			words={[
				`About ${youngPerson.about.nameUsed}, ${whenInWords(alert.raisedAt, now)}.`,
				...(moreSaidAt ? [`More was said ${whenInWords(moreSaidAt, now)}.`] : []),
			].join(' ')}
			standing={standingInWords(alert, readers, besides)}
			href={`/alerts/${alert.id}`}
		/>
	);
}
