import { nightsRefused } from '#app/cover/nights-refused.ts';
import type { Form } from '#app/form.ts';
import { textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { type CoverRequest, changesOf, requestsOf, togetherWith } from '#core/cover/cover-request.ts';
import { type Duty, dutiesBetween } from '#core/cover/duties.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import { type Turn, turnsOf } from '#core/cover/turns.ts';
import type { StaffId } from '#core/id.ts';
import { type RotaNow, rotaNow } from './rota-now.ts';

export type RotaPages = Pick<StaffPages, 'cover' | 'staff' | 'rota' | 'reaching' | 'clock' | 'ids'>;

export type RotaChanged =
	| { readonly outcome: 'done' | 'gone' | 'not-found' | 'refused' }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] };

const wrong = (field: string, words: string): RotaChanged => ({ outcome: 'invalid', errors: [{ field, words }] });

/** What is kept of each change that nobody has accepted yet. */
type Asked = Pick<RotaChange, 'kind' | 'staff' | 'swapWith' | 'acceptedAt'>;

function changeOf(
	deps: RotaPages,
	session: Session,
	{ id, date, from, to, mode, rank, replyMinutes, staff: owner }: Duty,
	asked: Asked,
): RotaChange {
	return {
		...{ id: deps.ids.row<string>(), project: session.project.id, date, span: id, from, to, mode, rank, replyMinutes },
		...{ askedBy: owner, askedAt: deps.clock.now(), withdrawnAt: null },
		...asked,
		// How soon somebody answers is theirs to say: nobody promises it for another.
		...(asked.staff === null || asked.staff === owner ? {} : { replyMinutes: null }),
	};
}

/** Turns from now on, of whoever may be changed by this person: their own, or with the right to it anybody's. */
export function turnsToChange(session: Session, rota: RotaNow, staff: StaffId): readonly Turn[] {
	if (staff !== session.staff.id && !may(session.staff.role, 'rota.change')) return [];
	return turnsOf(rota.duties, staff).filter(({ ends }) => ends > rota.now);
}

/** Away for every turn that begins on a date. It counts at once: the gap stands on the calendar until somebody takes the hours. */
export async function beAway(deps: RotaPages, session: Session, form: Form): Promise<RotaChanged> {
	const rota = await rotaNow(deps, session.project.id, deps.clock.now());
	const who = rota.staff.find(({ id }) => id === (textIn(form, 'staff') || session.staff.id));
	if (who === undefined || (who.id !== session.staff.id && !may(session.staff.role, 'rota.change'))) return { outcome: 'refused' };
	const date = textIn(form, 'date');
	const turns = turnsToChange(session, rota, who.id).filter(({ duties: [first] }) => first.date === date);
	if (turns.length === 0) return wrong('date', `${whose(session, who.id, who.name)} not on the rota on that day. Check the day`);
	const asked = { kind: 'away', staff: null, swapWith: null, acceptedAt: null } as const;
	const changes = turns.flatMap(({ duties }) => duties.map((duty) => changeOf(deps, session, duty, asked)));
	await deps.rota.changes.add(changes, session.staff.id, deps.clock.now());
	return { outcome: 'done' };
}

const whose = (session: Session, id: StaffId, name: string): string => (id === session.staff.id ? 'You are' : `${name} is`);

/** Asks somebody to take a turn, perhaps for one of theirs. Nothing moves until they accept. */
export async function askToCover(deps: RotaPages, session: Session, form: Form): Promise<RotaChanged> {
	const rota = await rotaNow(deps, session.project.id, deps.clock.now());
	const turn = rota.staff.flatMap(({ id }) => turnsToChange(session, rota, id)).find(({ key }) => key === textIn(form, 'turn'));
	if (turn === undefined) return wrong('turn', 'Choose the hours that somebody is to take');
	const asked = rota.staff.find(({ id }) => id === textIn(form, 'asked'));
	if (asked === undefined || asked.id === turn.staff) return wrong('asked', 'Choose who is asked');
	const back = textIn(form, 'back');
	const theirs = back === '' ? undefined : turnsOf(rota.duties, asked.id).find(({ key, ends }) => key === back && ends > rota.now);
	if (back !== '' && theirs === undefined) return wrong('back', `Choose hours of ${asked.name}’s, or none`);
	const gives = turn.duties.map((duty) =>
		changeOf(deps, session, duty, { kind: 'stands-in', staff: asked.id, swapWith: null, acceptedAt: null }),
	);
	const swapWith = gives[0]?.id ?? null;
	const takes = (theirs?.duties ?? []).map((duty) =>
		changeOf(deps, session, duty, { kind: 'stands-in', staff: turn.staff, swapWith, acceptedAt: null }),
	);
	const why = whyNot(rota, [...gives, ...takes]);
	if (why !== undefined) return wrong('asked', why);
	await deps.rota.changes.add([...gives, ...takes], session.staff.id, deps.clock.now());
	return { outcome: 'done' };
}

/** Why these changes, once accepted, would put somebody in two places at once or above the nights that they agreed to. */
export function whyNot(rota: RotaNow, changes: readonly RotaChange[]): string | undefined {
	const [first, last] = [rota.duties[0], rota.duties.at(-1)];
	const accepted = changes.map((change) => ({ ...change, acceptedAt: rota.now }));
	const ids = new Set(changes.map(({ id }) => id));
	const table = { ...rota.table, changes: [...rota.table.changes.filter(({ id }) => !ids.has(id)), ...accepted] };
	const then = first === undefined || last === undefined ? [] : dutiesBetween(table, first.begins, last.ends);
	for (const staff of new Set(changes.flatMap((change) => (change.staff === null ? [] : [change.staff])))) {
		const own = changes.filter((change) => change.staff === staff);
		const twice = then.some((duty) => duty.staff === staff && !ids.has(duty.id) && own.some((one) => meets(one, duty)));
		const name = rota.names(staff);
		if (twice) return `${name} is on the rota for some of those hours already`;
		const agreement = rota.agreements.find((one) => one.staff === staff);
		const refused = nightsRefused({ before: rota.duties, then, staff, name, agreement });
		if (refused !== undefined) return refused;
	}
	return undefined;
}

const meets = (a: Pick<Duty, 'date' | 'from' | 'to'>, b: Pick<Duty, 'date' | 'from' | 'to'>): boolean =>
	a.date === b.date && a.from < b.to && b.from < a.to;

/** Finds a request that still stands, with the rota that it stands in. */
async function requestOf(deps: RotaPages, session: Session, id: string): Promise<{ rota: RotaNow; request: CoverRequest | undefined }> {
	const rota = await rotaNow(deps, session.project.id, deps.clock.now());
	return { rota, request: requestsOf(rota.table.changes).find((one) => one.id === id) };
}

/** A request that was answered is still there as what it became; one that never was, or is another project’s, is nowhere. */
const wasHere = ({ table }: RotaNow, id: string): 'gone' | 'not-found' =>
	table.changes.some((one) => one.id === id) ? 'gone' : 'not-found';

/** Whoever is asked takes the hours, if they are still there to be taken. */
export async function acceptRequest(deps: RotaPages, session: Session, id: string): Promise<RotaChanged> {
	const { rota, request } = await requestOf(deps, session, id);
	if (request === undefined) return { outcome: wasHere(rota, id) };
	if (request.asked !== session.staff.id) return { outcome: 'refused' };
	const changes = [...request.gives, ...request.takes];
	if (!changes.every((change) => isStillTheirs(rota, change))) return { outcome: 'gone' };
	const why = whyNot(rota, changes);
	if (why !== undefined) return wrong('request', why);
	return { outcome: await deps.rota.changes.accept(session.project.id, changesOf(request), session.staff.id, deps.clock.now()) };
}

/** Hours that were asked for are still those of whoever asked, and not over. Extra hours are nobody's until then. */
function isStillTheirs({ duties, now }: RotaNow, change: RotaChange): boolean {
	if (change.kind === 'as-well') return true;
	const there = duties.find(
		({ id, date, from, to }) => id === change.span && date === change.date && from <= change.from && change.to <= to,
	);
	return there !== undefined && there.staff === change.askedBy && there.ends > now;
}

/** Declined by whoever is asked, or taken back by whoever asked. Either leaves the hours where they are. */
export async function endRequest(deps: RotaPages, session: Session, id: string): Promise<RotaChanged> {
	const { rota, request } = await requestOf(deps, session, id);
	if (request === undefined) return { outcome: wasHere(rota, id) };
	const mine = [request.asks, request.asked].includes(session.staff.id) || may(session.staff.role, 'rota.change');
	if (!mine) return { outcome: 'refused' };
	return { outcome: await deps.rota.changes.withdraw(session.project.id, changesOf(request), session.staff.id, deps.clock.now()) };
}

/** Takes back a change that stands, with what was done together with it: somebody who is there after all, or one that a lead undoes. */
export async function undoChange(deps: RotaPages, session: Session, id: string): Promise<RotaChanged> {
	const rota = await rotaNow(deps, session.project.id, deps.clock.now());
	const change = rota.table.changes.find((one) => one.id === id);
	if (change === undefined) return { outcome: 'not-found' };
	const own = change.kind === 'away' && change.askedBy === session.staff.id;
	if (!own && !may(session.staff.role, 'rota.change')) return { outcome: 'refused' };
	const all = togetherWith(rota.table.changes, change).map((one) => one.id);
	return { outcome: await deps.rota.changes.withdraw(session.project.id, all, session.staff.id, deps.clock.now()) };
}
