import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import { type CoverSpan, coverAt, NO_COVER } from '#core/cover/cover.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { whoLooks } from './who-looks.ts';

const project = 'project' as ProjectId;
const member = (id: string, name: string, active = true): StaffMember => ({ id: id as StaffId, project, name, role: 'duty', active });
const STAFF = [member('joel', 'Joel Bright'), member('priya', 'Priya Nair')];
const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;
const span = (weekday: number, from: string, to: string, about: Partial<CoverSpan> = {}): CoverSpan => ({
	id: `${weekday}${from}`,
	project,
	weekday,
	from,
	to,
	mode: 'staffed',
	staff: 'joel' as StaffId,
	replyMinutes: null,
	...about,
});
const onCall = (weekday: number, from: string, to: string) =>
	span(weekday, from, to, { id: `call${weekday}${from}`, mode: 'on-call', staff: 'priya' as StaffId });

const WEEK = [
	...[1, 2, 3, 4, 5].map((day) => span(day, '09:00', '17:00', { replyMinutes: 15 })),
	...[1, 2, 3, 4].flatMap((day) => [onCall(day, '17:00', '24:00'), onCall(day + 1, '00:00', '09:00')]),
];
const looks = (now: Instant, spans: readonly CoverSpan[] = WEEK, staff = STAFF) =>
	whoLooks({ cover: coverAt(spans, now), staff, checks: [], now });
const says = (now: Instant, spans?: readonly CoverSpan[], staff?: StaffMember[]) => looks(now, spans, staff).sentences;

// 2026-11-16 is a Monday, 2026-11-20 the Friday of that week.
describe('who will look, in words', () => {
	it('names who is at work, until when, and how soon', () => {
		expect(says(at('2026-11-16', '10:00'))).toEqual(['Joel is here until 5:00 pm.', 'Joel can ring or text you back within 15 minutes.']);
		expect(looks(at('2026-11-16', '10:00'))).toMatchObject({ mode: 'staffed', name: 'Joel', opens: null });
	});

	it('says nothing about how soon when nobody may promise it', () => {
		expect(says(at('2026-11-16', '10:00'), [span(1, '09:00', '17:00')])).toEqual(['Joel is here until 5:00 pm.']);
	});

	it('promises no answer that would come after the shift has ended', () => {
		expect(says(at('2026-11-16', '16:45'))).toHaveLength(2);
		expect(says(at('2026-11-16', '16:46'))).toEqual(['Joel is here until 5:00 pm.']);
	});

	it('names who is on call, for what, and until when the rest waits', () => {
		expect(says(at('2026-11-16', '22:00'))).toEqual([
			'Priya is on call.',
			'If you say you are not safe, we try to reach Priya at once.',
			'The rest has to wait until 9:00 am tomorrow.',
		]);
		expect(says(at('2026-11-17', '02:00'))[2]).toBe('The rest has to wait until 9:00 am today.');
	});

	it('says when nobody is there, and until when, with the day in words', () => {
		expect(says(at('2026-11-20', '18:00'))).toEqual(['Nobody here reads this until 9:00 am on Monday.']);
		expect(says(at('2026-11-22', '15:00'))).toEqual(['Nobody here reads this until 9:00 am tomorrow.']);
		expect(says(at('2026-11-23', '06:00'))).toEqual(['Nobody here reads this until 9:00 am today.']);
	});

	it('does not say tomorrow in the small hours, when that may be either day', () => {
		expect(says(at('2026-11-22', '02:00'))).toEqual(['Nobody here reads this until 9:00 am on Monday.']);
	});

	it('counts the days on the calendar over both clock changes', () => {
		expect(says(at('2026-03-28', '23:30'))).toEqual(['Nobody here reads this until 9:00 am on Monday.']);
		expect(says(at('2026-10-24', '23:30'))).toEqual(['Nobody here reads this until 9:00 am on Monday.']);
		expect(says(at('2027-10-31', '23:30'))).toEqual(['Nobody here reads this until 9:00 am tomorrow.']);
	});

	it('calls midnight midnight, and midday midday', () => {
		const night = [span(1, '12:00', '24:00')];
		expect(says(at('2026-11-16', '13:00'), night)).toEqual(['Joel is here until midnight.']);
		expect(says(at('2026-11-16', '09:00'), night)).toEqual(['Nobody here reads this until midday today.']);
		expect(says(at('2026-11-16', '23:00'), [span(2, '00:00', '07:00')])).toEqual(['Nobody here reads this until midnight tonight.']);
	});

	it('says the day when somebody stays past midnight', () => {
		const spans = [span(1, '20:00', '24:00'), span(2, '00:00', '07:00')];
		expect(says(at('2026-11-16', '21:00'), spans)).toEqual(['Joel is here until 7:00 am tomorrow.']);
	});

	it('names no time when none is planned', () => {
		expect(says(at('2026-11-16', '10:00'), [])).toEqual(['Nobody here reads this now. We do not know when we will.']);
		expect(says(at('2026-11-16', '18:00'), [onCall(1, '17:00', '24:00')])[2]).toBe('The rest has to wait. We do not know how long.');
		expect(looks(at('2026-11-16', '10:00'), [])).toMatchObject({ mode: 'none', name: null, opens: null });
	});

	it('never takes the next person on call for somebody who reads', () => {
		expect(says(at('2026-11-16', '10:00'), [onCall(1, '17:00', '24:00')])).toEqual([
			'Nobody here reads this now. We do not know when we will.',
		]);
	});

	it('names nobody who has left or is not known', () => {
		for (const staff of [[member('joel', 'Joel Bright', false)], []]) {
			const gone = looks(at('2026-11-16', '10:00'), WEEK, staff);
			expect(gone).toMatchObject({ mode: 'none', name: null, opens: null });
			expect(gone.sentences).toEqual(['Nobody here reads this now. We do not know when we will.']);
		}
	});

	it('says the whole name where two people share the first', () => {
		const two = [...STAFF, member('joel-2', 'Joel Marsh')];
		expect(looks(at('2026-11-16', '10:00'), WEEK, two).name).toBe('Joel Bright');
	});

	it('gives the lines that are open in this hour, whoever is there', () => {
		for (const time of ['10:00', '22:00'])
			expect(looks(at('2026-11-16', time)).lines.map(({ line }) => line.id)).toContain('missing-people');
		expect(looks(at('2026-11-17', '03:00')).lines.map(({ line }) => line.id)).not.toContain('missing-people');
	});

	it('stands on no cover at all as on an empty table', () => {
		const now = at('2026-11-16', '10:00');
		expect(whoLooks({ cover: NO_COVER, staff: STAFF, checks: [], now })).toEqual(looks(now, []));
	});
});
