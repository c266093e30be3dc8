import { describe, expect, it } from 'vitest';
import { whoLooks } from '#app/cover/who-looks.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import { type Cover, NO_COVER } from '#core/cover/cover.ts';
import { NATIONAL_LINES } from '#core/cover/national-lines.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { lintOutbound } from '#core/texting/outbound-lint.ts';
import { segmentsOf } from '#core/texting/segments.ts';
import { latest } from '#flows/index.ts';
import { fillingsOf, type HourToTell, whoAndWhen } from './hour-in-texts.ts';
import { afterWords, cannotOpen, goodbye, limitsOf, noMoreTexts, personWords, readByAPerson, stoppedHere } from './words-of-ours.ts';

const project = 'project' as ProjectId;
const called = (name: string): StaffMember => ({ id: name as StaffId, project, name, role: 'duty', active: true });
const PEOPLE = [called('Jo Lee'), called('Oluwaseun Adebayo'), called('Zoë Brontë-Featherstonehaugh')];
const at = (date: string, time: string) => fromLondon(date, time)?.at as Instant;
const NIGHT = at('2026-11-21', '02:00');
const DAY = at('2026-11-20', '18:00');

/** Every hour as it can be told: by each person, at each mode, with lines that were tried and that were not. */
const HOURS: readonly HourToTell[] = [DAY, NIGHT].flatMap((now) =>
	[[], NATIONAL_LINES.map(({ id }) => ({ line: id, by: 'jo' as StaffId, at: now }))].flatMap((checks) =>
		PEOPLE.flatMap((person) =>
			coversOf(person.id, now).flatMap((cover) =>
				[true, false].map((somebody) => {
					// Two share a first name, so that the whole of it stands there.
					const staff = [...PEOPLE, { ...person, id: 'twin' as StaffId }];
					return { looks: whoLooks({ cover, staff, checks, now }), past: false, called: somebody, now };
				}),
			),
		),
	),
);

function coversOf(staff: StaffId, now: Instant): readonly Cover[] {
	const opensAt = addMinutes(now, 4_000);
	return [
		{ mode: 'staffed', staff, replyMinutes: 15, until: addMinutes(now, 180), opensAt: null },
		{ mode: 'staffed', staff, replyMinutes: null, until: null, opensAt: null },
		{ mode: 'on-call', staff, replyMinutes: null, until: addMinutes(now, 180), opensAt },
		{ mode: 'on-call', staff, replyMinutes: null, until: null, opensAt: null },
		{ ...NO_COVER, opensAt },
		NO_COVER,
	];
}

const textsAt = (hour: HourToTell): readonly string[] => [
	...Object.values(fillingsOf(hour)).flat(),
	...afterWords('immediate', hour, false),
	...[true, false].flatMap((goesOn) => afterWords('urgent', hour, goesOn)),
	...personWords(hour),
	...readByAPerson(hour),
];
const ALWAYS = [...cannotOpen(), ...stoppedHere(), ...goodbye(), ...noMoreTexts()];
const ALL = [...new Set([...ALWAYS, ...HOURS.flatMap(textsAt)])];

describe('what the assistant says by itself', () => {
	it('fits two segments, whoever is here and whatever they are called', () => {
		expect(ALL.length).toBeGreaterThan(60);
		expect(ALL.filter((words) => segmentsOf(words).segments > 2)).toEqual([]);
	});

	it('costs no more than it must: only a name can force the dearer alphabet', () => {
		const forced = new Set(ALL.filter((words) => !words.includes('Zoë')).flatMap((words) => segmentsOf(words).forcedBy));
		expect([...forced]).toEqual([]);
	});

	it('shows nothing of what it is about, no promise and no number that is not a line’s', () => {
		const known = { names: [], places: [], staff: PEOPLE.map(({ name }) => name), service: ['Waymark'], contacts: [] };
		const found = ALL.flatMap((words) => lintOutbound(words, known).map(({ rule, words: what }) => `${rule}: ${what}`));
		expect([...new Set(found)]).toEqual([]);
	});

	it('names nobody where the case is closed to whoever has the hour', () => {
		for (const hour of HOURS) {
			const told = whoAndWhen({ ...hour, past: true }, true);
			expect(told).toEqual(['A person has to read this. We do not know when.']);
		}
	});

	it('says with nobody at work both that it may be read and that nobody has to be there, where somebody is called', () => {
		const none = HOURS.filter(({ looks }) => looks.mode === 'none');
		for (const hour of none) {
			const told = whoAndWhen(hour, true).join(' ');
			expect(told.startsWith(hour.called ? 'It can be read at any time.' : 'Nobody here reads this')).toBe(true);
			expect(whoAndWhen(hour, false).join(' ')).toContain('Nobody here reads this');
			expect(fillingsOf(hour)['who-is-here'].join(' ')).toContain('In danger: 999.');
		}
	});

	it('has limits to send by themselves, without a sentence that is true only at an hour', () => {
		const flow = latest('helpline') ?? expect.fail('no flow');
		const limits = limitsOf({ flow }).map(({ words }) => words);
		expect(limits).toHaveLength(2);
		expect(limits.join(' ')).not.toContain('{');
	});
});
