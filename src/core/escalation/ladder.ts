import type { Hour } from '#core/cover/hour.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { StaffId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';

/** Why somebody stands on a rung. */
type RungOf = 'first-on-duty' | 'others-on-duty' | 'leads' | 'agreed-to-be-woken' | 'backstop' | 'whoever-is-left';
type Rung = { readonly of: RungOf; readonly people: readonly StaffMember[] };

/**
 * What was left out: a rung that is empty, or one person of it, and why. `before` is the rung that is asked instead; the
 * length of the ladder when nothing comes after it.
 */
export type PassedOver = {
	readonly of: RungOf;
	readonly why: 'empty' | 'conflicted' | 'not-here' | 'never-told';
	readonly staff: StaffId | null;
	readonly before: number;
};

/** Whom an alert climbs to at this hour, in order. Without rungs only when nobody at all is left who may be told. */
export type Ladder = { readonly rungs: readonly Rung[]; readonly passedOver: readonly PassedOver[] };

/** They cannot read a young person's account, so nothing wakes them for one. */
const NEVER_TOLD: readonly Role[] = ['administrator', 'commissioner', 'partner'];

/** Whom to turn to, whatever the hour, when every rung is empty. */
const LEFT: readonly (readonly Role[])[] = [['lead', 'manager'], ['duty'], ['worker']];

type Slot = { readonly of: RungOf; readonly ids: readonly StaffId[] };

/** Whether this person may be the only owner of an alert of this level. A volunteer never is of one that is urgent. */
export function mayOwnAlone(staff: readonly StaffMember[], person: StaffId, level: Alert['level']): boolean {
	return level === 'unclear' || staff.find(({ id }) => id === person)?.role !== 'volunteer';
}

/**
 * Who is told of an alert of this level at this hour, rung after rung (decision 25). `skip` holds people whom the words concern
 * and whoever is with the young person. Nobody stands on two rungs; volunteers never stand on one by themselves when it is
 * urgent. An hour without a rota has roles in the place of duty, so nobody is out of reach because no rota was filled in.
 *
 * @example ladder('urgent', hour, staff, [present]).rungs.map(({ of }) => of) // ['first-on-duty', 'leads', 'backstop']
 */
export function ladder(level: Alert['level'], hour: Hour, staff: readonly StaffMember[], skip: readonly StaffId[]): Ladder {
	const isMissed = hour.mode === 'none' || hour.onDuty.length > 0;
	const asked = new Set<StaffId>();
	const rungs: Rung[] = [];
	const passedOver: PassedOver[] = [];
	for (const { of, ids } of slotsOf(hour, staff)) {
		const before = rungs.length;
		const why = new Map(ids.map((id) => [id, whyNot(id, staff, skip)] as const));
		const people = staffOf(
			ids.filter((id) => why.get(id) === undefined && !asked.has(id)),
			staff,
		);
		for (const [id, reason] of why) if (reason !== undefined) passedOver.push({ of, why: reason, staff: id, before });
		if (ids.length === 0 && isMissed) passedOver.push({ of, why: 'empty', staff: null, before });
		for (const { id } of people) asked.add(id);
		if (people.length > 0) rungs.push({ of, people });
	}
	if (isAlone(rungs, level)) rungs.push(...whoeverIsLeft(staff, [...skip, ...asked]));
	return { rungs: level === 'unclear' ? rungs : neverVolunteersAlone(rungs), passedOver };
}

/** Everybody on the first rungs of a ladder, each once. */
export function peopleOf({ rungs }: Ladder, howMany = rungs.length): readonly StaffMember[] {
	return rungs.slice(0, howMany).flatMap(({ people }) => people);
}

function slotsOf(hour: Hour, staff: readonly StaffMember[]): readonly Slot[] {
	const backstop: Slot = { of: 'backstop', ids: hour.backstop };
	if (hour.mode === 'none') return [{ of: 'agreed-to-be-woken', ids: hour.mayWake }, backstop];
	const withRole = (role: Role) => staff.filter((one) => one.active && one.role === role).map(({ id }) => id);
	const [first, ...others] = hour.onDuty;
	const duty = withRole('duty');
	return [
		{ of: 'first-on-duty', ids: first === undefined ? duty : [first] },
		{ of: 'others-on-duty', ids: first === undefined ? [] : [...new Set([...others, ...duty])].filter((id) => id !== first) },
		{ of: 'leads', ids: withRole('lead') },
		backstop,
	];
}

function whyNot(id: StaffId, staff: readonly StaffMember[], skip: readonly StaffId[]): PassedOver['why'] | undefined {
	const person = staff.find((one) => one.id === id);
	if (person === undefined || !person.active) return 'not-here';
	if (NEVER_TOLD.includes(person.role)) return 'never-told';
	return skip.includes(id) ? 'conflicted' : undefined;
}

function staffOf(ids: readonly StaffId[], staff: readonly StaffMember[]): readonly StaffMember[] {
	return ids.flatMap((id) => staff.filter((one) => one.id === id));
}

const onlyVolunteers = ({ people }: Rung): boolean => people.every(({ role }) => role === 'volunteer');

/** Nobody on it who could own it alone. */
function isAlone(rungs: readonly Rung[], level: Alert['level']): boolean {
	return level === 'unclear' ? rungs.length === 0 : rungs.every(onlyVolunteers);
}

function whoeverIsLeft(staff: readonly StaffMember[], skip: readonly StaffId[]): readonly Rung[] {
	for (const roles of LEFT) {
		const people = staff.filter(({ id, role, active }) => active && roles.includes(role) && !skip.includes(id));
		if (people.length > 0) return [{ of: 'whoever-is-left', people }];
	}
	return [];
}

/** A rung of volunteers alone is asked together with the next one, or with the one before when it is the last. */
function neverVolunteersAlone(rungs: readonly Rung[]): readonly Rung[] {
	const joined: Rung[] = [];
	let waiting: readonly StaffMember[] = [];
	for (const rung of rungs) {
		const people = [...waiting, ...rung.people];
		waiting = onlyVolunteers({ ...rung, people }) ? people : [];
		if (waiting.length === 0) joined.push({ of: rung.of, people });
	}
	const last = joined.pop() ?? { of: 'whoever-is-left', people: [] };
	return [...joined, { ...last, people: [...last.people, ...waiting] }].filter(({ people }) => people.length > 0);
}
