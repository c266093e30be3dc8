import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { AuditActor } from '#core/record/change.ts';
import { type Deed, deedOf } from './look-words.ts';
import type { Look } from './ports.ts';

/** One thing that somebody did on one day, and how often. */
export type Deeds = { readonly words: string; readonly times: number };

/** What one person did with a record on one day, each kind of thing once. */
export type Visit = {
	readonly actor: AuditActor;
	readonly first: Instant;
	readonly last: Instant;
	readonly read: readonly Deeds[];
	readonly changed: readonly Deeds[];
};

/** One day in London, `2026-11-17`. Whoever looked last stands first. */
export type LookDay = { readonly date: string; readonly at: Instant; readonly visits: readonly Visit[] };

/**
 * Rows of the audit by day and person, so that an afternoon's conversation is a line and not a hundred.
 *
 * @param looks newest first
 */
export function daysOf(looks: readonly Look[]): readonly LookDay[] {
	const days = new Map<string, Look[]>();
	for (const look of looks) add(days, calendarDate(look.at), look);
	return [...days].map(([date, those]) => ({ date, at: (those[0] as Look).at, visits: visitsOf(those) }));
}

function visitsOf(looks: readonly Look[]): readonly Visit[] {
	const people = new Map<AuditActor, Look[]>();
	for (const look of looks) add(people, look.actor, look);
	return [...people].map(([actor, those]) => ({
		actor,
		first: (those.at(-1) as Look).at,
		last: (those[0] as Look).at,
		read: deedsOf(those, 'read'),
		changed: deedsOf(those, 'changed'),
	}));
}

/** In the order in which they were first done. */
function deedsOf(looks: readonly Look[], kind: Deed['kind']): readonly Deeds[] {
	const times = new Map<string, number>();
	for (const deed of [...looks].reverse().map(deedOf)) if (deed.kind === kind) times.set(deed.words, (times.get(deed.words) ?? 0) + 1);
	return [...times].map(([words, count]) => ({ words, times: count }));
}

function add<Key>(into: Map<Key, Look[]>, key: Key, look: Look): void {
	const there = into.get(key);
	if (there === undefined) into.set(key, [look]);
	else there.push(look);
}
