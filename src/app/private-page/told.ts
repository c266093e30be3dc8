import type { AlertOfConversation } from '#app/alerts/ports.ts';
import type { WhoLooks } from '#app/cover/who-looks.ts';
import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import type { Hour } from '#core/cover/hour.ts';
import { TAKING, type TrailKind, type TrailLine } from '#core/escalation/alert.ts';
import { ladder } from '#core/escalation/ladder.ts';
import { replyPromise } from '#core/escalation/reply-promise.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { filled, PRIVATE_WORDS } from './private-words.en.ts';

export type ToldFrom = {
	/** Every alert that something said in this conversation raised or joined. */
	readonly alerts: readonly AlertOfConversation[];
	readonly staff: readonly StaffMember[];
	readonly looks: Pick<WhoLooks, 'mode' | 'sentences' | 'name' | 'opens'>;
	/** To whom the case is closed: they are not told, so nobody is said to be there who is one of them. */
	readonly closedTo: readonly StaffId[];
	/** Who is there at this hour, as an alert climbs. */
	readonly hour: Hour;
	readonly now: Instant;
};

/**
 * What is true by now about what a young person wrote: when it was kept, whom it really reached, who has opened it since
 * and who has it. Somebody who read earlier words has not read these. A time to reply stands only where its owner gave one
 * (what may not be softened, 3), and no level, no colour and no clock is in it.
 *
 * @example toldNow({ alerts, staff, looks, closedTo, hour, now }) // ['Sent to Sam at 3:07 am.', 'Not opened yet.', …]
 */
export function toldNow(from: ToldFrom): readonly string[] {
	const { alerts, staff, now } = from;
	const there = whoIsThere(from);
	const record = newest(alerts);
	const writtenAt = record?.concerns.at(-1)?.raisedAt;
	if (record === undefined || writtenAt === undefined) return there;
	const since = record.trail.filter(({ at }) => at >= writtenAt);
	const called = (id: StaffId | null) => firstName(staff.find((member) => member.id === id)?.name);
	return (
		opened(record, since, { called, staff, now }) ?? [
			...notOpened(since, from, writtenAt),
			...besideSent(sentTo(since, staff), from, there),
		]
	);
}

/**
 * Where nobody is at work and a phone took it all the same, both are true and neither may be read for the other: they may look at any
 * moment, and nobody has to before it opens. "Nobody here reads this" stands for what woke nobody.
 */
function besideSent(sent: ReadonlyMap<string, readonly string[]>, { looks }: ToldFrom, there: readonly string[]): readonly string[] {
	if (sent.size === 0 || looks.mode !== 'none') return there;
	const { mayLook, opensThen, opensNotKnown } = PRIVATE_WORDS.told;
	return [mayLook, looks.opens === null ? opensNotKnown : filled(opensThen, { when: looks.opens })];
}

function newest(alerts: readonly AlertOfConversation[]): AlertOfConversation | undefined {
	const latest = (one: AlertOfConversation) => one.concerns.at(-1)?.raisedAt ?? '';
	return alerts.reduce<AlertOfConversation | undefined>((best, one) => (best && latest(best) > latest(one) ? best : one), undefined);
}

/** What only somebody who has the words in front of them does. */
const READING: ReadonlySet<TrailKind> = new Set([...TAKING, 'seen', 'passed-on', 'checked-back', 'closed']);

function opened(
	record: AlertOfConversation,
	since: readonly TrailLine[],
	{ called, staff, now }: Pick<ToldFrom, 'staff' | 'now'> & { readonly called: (id: StaffId | null) => string },
): readonly string[] | undefined {
	const { told } = PRIVATE_WORDS;
	const readers = since.filter(({ what, by }) => by !== null && READING.has(what));
	const { owner, state } = record.alert;
	const promise = replyPromise(record);
	if (promise !== null && readers.some(({ by }) => by === promise.by)) {
		const given = { who: called(promise.by), when: timeOfDay(promise.replyBy) };
		return promise.replyBy > now ? [filled(told.willReply, given)] : [filled(told.has, given), filled(told.late, given)];
	}
	if (state === 'owned' && readers.some(({ by }) => by === owner)) return [filled(told.has, { who: called(owner) })];
	const reader = readers.at(-1);
	if (reader === undefined) return undefined;
	// It went on to somebody else since: their names follow.
	const further = since.slice(since.lastIndexOf(reader)).filter(({ by }) => !readers.some((one) => one.by === by));
	return [filled(told.read, { who: called(reader.by) }), ...(state === 'closed' ? [] : sentInWords(sentTo(further, staff)))];
}

function sentInWords(sent: ReadonlyMap<string, readonly string[]>): readonly string[] {
	return [...sent].map(([when, who]) => filled(PRIVATE_WORDS.told.sent, { who: inOneBreath(who), when }));
}

/** *Sent* only where a phone took it, at the time when it did. Before that, it stands on the list of whoever is on duty. */
function notOpened(since: readonly TrailLine[], { staff, hour, closedTo }: ToldFrom, writtenAt: Instant): readonly string[] {
	const { told } = PRIVATE_WORDS;
	const sent = sentTo(since, staff);
	if (sent.size > 0) return [...sentInWords(sent), told.notOpened];
	const people = (ladder('urgent', hour, staff, closedTo).rungs[0]?.people ?? []).map(({ name }) => firstName(name));
	const words = people.length > 0 ? told.listed : told.kept;
	return [filled(words, { who: inOneBreath(people), when: timeOfDay(writtenAt) }), told.notOpened];
}

/** First names by the time at which a phone of theirs first took it, the earliest first. */
function sentTo(since: readonly TrailLine[], staff: readonly StaffMember[]): ReadonlyMap<string, readonly string[]> {
	const times = new Map<string, string[]>();
	const reached = new Set<StaffId>();
	for (const line of since) {
		const person = line.what === 'notified' ? staff.find((member) => tookIt(line, member)) : undefined;
		if (person === undefined || reached.has(person.id)) continue;
		reached.add(person.id);
		const when = timeOfDay(line.at);
		times.set(when, [...(times.get(when) ?? []), firstName(person.name)]);
	}
	return times;
}

/** A line of an older version says whose phone it was in its words alone. */
function tookIt({ by, words }: TrailLine, { id, name }: StaffMember): boolean {
	return by === null ? (words?.startsWith(`${name}, `) ?? false) : by === id;
}

/** On call, somebody is woken for this: when the rest is read is no matter here. Whoever may not open it is not said to be there. */
function whoIsThere({ looks: { mode, sentences, name }, staff, closedTo }: ToldFrom): readonly string[] {
	const shut = staff.filter(({ id }) => closedTo.includes(id));
	if (name !== null && shut.some((one) => one.name === name || firstName(one.name) === name)) return [];
	return mode === 'on-call' ? sentences.slice(0, 1) : sentences;
}

const firstName = (name: string | undefined): string => name?.split(' ')[0] ?? '';

/** "Sam", "Sam and Priya", "Sam, Priya and Joel". */
function inOneBreath(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
