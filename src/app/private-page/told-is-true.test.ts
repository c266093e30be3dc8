import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import type { Hour } from '#core/cover/hour.ts';
import { ALERT_STATES, type Alert, TRAIL_KINDS, type TrailLine } from '#core/escalation/alert.ts';
import { replyPromise } from '#core/escalation/reply-promise.ts';
import type { StaffId } from '#core/id.ts';
import { world } from '../../../test/support/world.ts';
import { toldNow } from './told.ts';

/**
 * Whatever happened to an alert, in whatever order and by whom, the young person’s page says only names and times that are so: each
 * sentence is looked up again in what is kept.
 */
const w = world('2026-11-18T03:07:00.000Z');
const staff = [w.nadia, w.priya, w.staff('Joel Okafor', 'lead'), w.staff('Asha Bell', 'manager')];
const ids = staff.map(({ id }) => id);
const jaz = w.aYoungPerson('Jaz');
const talk = w.aConversation(jaz);
const base = w.anAlert(jaz);
const said = w.aConcern(talk, w.anEntry(1, 'words'), base);
const at = (minutes: number) => addMinutes(said.raisedAt, minutes);
const first = (id: StaffId | null) => staff.find((one) => one.id === id)?.name.split(' ')[0] ?? '';

const lines = fc.array(
	fc.record({
		what: fc.constantFrom(...TRAIL_KINDS),
		by: fc.constantFrom(...ids, null),
		minutes: fc.integer({ min: -10, max: 60 }),
		wait: fc.integer({ min: -20, max: 60 }),
	}),
	{ maxLength: 14 },
);
const given = fc.record({
	lines,
	state: fc.constantFrom(...ALERT_STATES),
	owner: fc.constantFrom(...ids),
	now: fc.integer({ min: 0, max: 90 }),
	closedTo: fc.subarray(ids),
	onDuty: fc.subarray(ids),
	mode: fc.constantFrom('staffed', 'on-call', 'none' as const),
	looker: fc.constantFrom(...ids, null),
});

/** What each sentence claims, and whether that is so. */
const CLAIMS: readonly (readonly [RegExp, (match: readonly string[], know: Known) => boolean])[] = [
	[
		/^Sent to (.+) at (.+)\.$/,
		([who = '', when], { since }) =>
			namesIn(who).every((name) =>
				since.some(({ what, by, at: then }) => what === 'notified' && first(by) === name && timeOfDay(then) === when),
			),
	],
	[
		/^Not opened yet\.$/,
		(_, { since }) =>
			!since.some(
				({ what, by }) => by !== null && (what === 'seen' || what === 'owned' || what === 'taken-over' || what === 'offer-accepted'),
			),
	],
	[
		/^(\w+) has read this\.$/,
		([who], { since }) => since.some(({ by, what }) => first(by) === who && !['notified', 'shown', 'offered'].includes(what)),
	],
	[/^(\w+) has this now\.$/, ([who], { alert }) => alert.state === 'owned' && first(alert.owner) === who],
	[
		/^(\w+) has read this and will reply by (.+)\.$/,
		([who, when], know) =>
			know.promise !== null &&
			know.promise.replyBy > know.now &&
			first(know.promise.by) === who &&
			timeOfDay(know.promise.replyBy) === when,
	],
	[
		/^(\w+) said you would hear by (.+)\. That time has gone\. We are sorry\.$/,
		([who, when], know) =>
			know.promise !== null &&
			know.promise.replyBy <= know.now &&
			first(know.promise.by) === who &&
			timeOfDay(know.promise.replyBy) === when,
	],
	[
		/^Kept at (.+)\. It is here for (.+) to read\.$/,
		([when, who = ''], { closed }) =>
			when === timeOfDay(said.raisedAt) &&
			namesIn(who).every((name) => staff.some(({ id, name: whole }) => whole.startsWith(name) && !closed.includes(id))),
	],
	[/^Kept at (.+)\.$/, ([when]) => when === timeOfDay(said.raisedAt)],
	[/^It can be read at any time\. We do not know when\.$/, (_, { since }) => since.some(({ what }) => what === 'notified')],
	[/^Someone is here from (.+)\.$/, ([when], { looks }) => looks.mode === 'none' && looks.opens === when],
	[/^We do not know when someone is here next\.$/, (_, { looks }) => looks.mode === 'none' && looks.opens === null],
	[/^(\w+) looks now\.$/, ([who], { closed, looker }) => first(looker) === who && !closed.some((id) => first(id) === who)],
];

type Known = {
	readonly alert: Alert;
	readonly since: readonly TrailLine[];
	readonly promise: ReturnType<typeof replyPromise>;
	readonly now: string;
	readonly closed: readonly StaffId[];
	readonly looker: StaffId | null;
	readonly looks: { readonly mode: Hour['mode']; readonly opens: string | null };
};
const namesIn = (who: string) => who.split(/, | and /);

it('says no name and no time that is not so, whatever was done, by whom and in which order', () => {
	fc.assert(
		fc.property(given, ({ lines: made, state, owner, now: minutes, closedTo, onDuty, mode, looker }) => {
			const alert: Alert = { ...base, state, owner: state === 'owned' ? owner : null };
			const trail = made
				.map(({ what, by, minutes: then, wait }) =>
					w.aTrailLine(base, { what, by, at: at(then), words: what === 'will-reply' ? at(then + wait) : null }),
				)
				.toSorted((a, b) => a.at.localeCompare(b.at));
			const now = at(minutes);
			const hour: Hour = { mode, onDuty: mode === 'none' ? [] : onDuty, mayWake: [], backstop: onDuty, opensAt: null };
			const looks = {
				mode,
				name: looker === null ? null : first(looker),
				sentences: looker === null ? [] : [`${first(looker)} looks now.`],
				opens: minutes % 2 === 0 ? null : '9:00 am on Monday',
			};
			const told = toldNow({ alerts: [{ alert, concerns: [said], trail }], staff, looks, closedTo, hour, now });
			const since = trail.filter((line) => line.at >= said.raisedAt);
			const known: Known = { alert, since, promise: replyPromise({ alert, trail }), now: instant(now), closed: closedTo, looker, looks };
			expect(told.length).toBeGreaterThan(0);
			for (const sentence of told) {
				const claim = CLAIMS.find(([pattern]) => pattern.test(sentence));
				expect(claim, sentence).toBeDefined();
				const match = claim?.[0].exec(sentence)?.slice(1) ?? [];
				expect(claim?.[1](match, known), `${sentence} ${JSON.stringify(trail)}`).toBe(true);
			}
		}),
		{ numRuns: 2_000 },
	);
});

it('follows the alert to whoever it climbs to after somebody has read it', () => {
	const [priya, joel] = [w.priya.id, staff[2]?.id ?? null];
	const trail = [
		w.aTrailLine(base, { what: 'notified', by: priya, at: at(1), words: null }),
		w.aTrailLine(base, { what: 'seen', by: priya, at: at(2), words: null }),
		w.aTrailLine(base, { what: 'passed-on', by: priya, at: at(3), words: null }),
		w.aTrailLine(base, { what: 'notified', by: joel, at: at(4), words: null }),
	];
	const looks = { mode: 'on-call', name: null, sentences: [], opens: null } as const;
	const hour: Hour = { mode: 'on-call', onDuty: [priya], mayWake: [], backstop: [], opensAt: null };
	const told = toldNow({ alerts: [{ alert: base, concerns: [said], trail }], staff, looks, closedTo: [], hour, now: at(5) });
	expect(told).toEqual(['Priya has read this.', 'Sent to Joel at 3:11 am.']);
});
