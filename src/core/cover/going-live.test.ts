import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { type LiveFacts, type LiveNeed, mayBegin, missingFor, NOTHING_AROUND, standingSignatures } from './going-live.ts';
import { rotaDays } from './rota-days.ts';

const project = 'project' as ProjectId;
const now = instant('2026-11-16T12:00:00Z');
const member = (role: Role, active = true): StaffMember => ({ id: `staff-${role}` as StaffId, project, name: role, role, active });
const [lead, manager, duty] = [member('lead'), member('manager'), member('duty')];
const WORDS = ['Nobody here reads this now.'];
const about = { project, at: now, id: 'one' };
const whole: LiveFacts = {
	staff: [lead, manager, duty],
	statement: {
		...about,
		...{ by: lead.id, agreedBy: 'lead', commissioner: 'The council', agreedWith: 'Ann Hall', agreedOn: '2026-11-16' },
		...{ hours: [{ weekday: 2, from: '09:00', to: '17:00', mode: 'staffed' as const }], wordsForNone: WORDS },
	},
	wordsForNone: WORDS,
	hasTeam: true,
	backstops: [
		{ ...about, staff: manager.id, askedBy: lead.id, askedAt: now, confirmedAt: now, confirmedUntil: addMinutes(now, 60), endedAt: null },
	],
	days: rotaDays(
		{ spans: [{ ...about, weekday: 2, from: '09:00', to: '17:00', mode: 'staffed', staff: duty.id, replyMinutes: null }], changes: [] },
		'2026-11-16',
		14,
	),
	unreachable: [],
	atNight: [duty.id],
	agreements: [{ ...about, staff: duty.id, agrees: 'yes', nightsPerWeek: 2 }],
	surroundings: { httpsOrigin: true, auditCheckpoints: true, outsideMonitor: true },
	now,
};

type Lacking = readonly [what: string, over: Partial<LiveFacts>, missing: readonly LiveNeed[]];

describe('going live', () => {
	it('misses nothing when everything is there', () => {
		expect(missingFor(whole)).toEqual([]);
	});

	it.each<Lacking>([
		['nobody is a safeguarding lead', { staff: [member('lead', false), manager, duty] }, ['safeguarding-lead']],
		['nothing was agreed', { statement: undefined }, ['statement']],
		['young people read other words than were agreed', { wordsForNone: ['Come back later.'] }, ['statement-words']],
		['nobody is the last to turn to', { backstops: [] }, ['backstop']],
		['their word has run out', { now: addMinutes(now, 60) }, ['backstop']],
		['they have left', { staff: [lead, member('manager', false), duty] }, ['backstop']],
		['agreed hours have nobody', { days: rotaDays({ spans: [], changes: [] }, '2026-11-16', 14) }, ['no-gap']],
		['somebody cannot be reached', { unreachable: [duty.id] }, ['reachable']],
		['somebody at night has not agreed to be woken', { agreements: [] }, ['agreed-nights']],
		['no emergency team is known', { hasTeam: false }, ['emergency-team']],
		['nothing is around it', { surroundings: NOTHING_AROUND }, ['https-origin', 'audit-checkpoints', 'outside-monitor']],
	])('is refused where %s', (_what, over, missing) => {
		expect(missingFor({ ...whole, ...over })).toEqual(missing);
	});

	it('takes a lead and a manager, lately, and never a demonstration', () => {
		const real = { kind: 'not-for-real-children' } as const;
		const signed = (...who: readonly [StaffMember, number][]) =>
			standingSignatures(
				who.map(([{ id }, days]) => ({ staff: id, at: addMinutes(now, -days * 24 * 60) })),
				whole.staff,
				now,
			);
		expect(mayBegin(real, signed([lead, 0], [manager, 6]))).toBe(true);
		expect(mayBegin(real, signed([lead, 0], [manager, 7]))).toBe(false);
		expect(mayBegin(real, signed([lead, 0], [lead, 1]))).toBe(false);
		expect(mayBegin(real, signed([duty, 0], [manager, 0]))).toBe(false);
		expect(mayBegin({ kind: 'demonstration' }, signed([lead, 0], [manager, 0]))).toBe(false);
		expect(mayBegin({ kind: 'live' }, signed([lead, 0], [manager, 0]))).toBe(false);
	});
});
