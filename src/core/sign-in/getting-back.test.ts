import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { type GettingBack, isUnderWay, LAPSES_MINUTES, mayAskFor, mayConfirm, mayStop, standingOf, WAITS_MINUTES } from './getting-back.ts';

const T = instant('2026-11-17T16:00:00.000Z');
const later = (minutes: number) => addMinutes(T, minutes);
const somebody = (role: Role, id: string = role, active = true): StaffMember => ({
	...{ id: id as StaffId, project: 'p' as ProjectId, name: id, role, active },
});
const [ada, joel] = [somebody('administrator', 'ada'), somebody('lead', 'joel')];
const nothing = { confirmedBy: null, confirmedAt: null, linkAt: null, usedAt: null, stoppedBy: null, stoppedAt: null };
const asked: GettingBack = { staff: 'nadia' as StaffId, askedBy: ada.id, askedAt: T, ...nothing };
const confirmed: GettingBack = { ...asked, confirmedBy: joel.id, confirmedAt: later(60) };

describe('how far a way back is', () => {
	it.each([
		['asked', asked, 0],
		['asked', asked, LAPSES_MINUTES - 1],
		['lapsed', asked, LAPSES_MINUTES],
		['waiting', confirmed, 60],
		['waiting', confirmed, 60 + WAITS_MINUTES - 1],
		['ready', confirmed, 60 + WAITS_MINUTES],
		['ready', confirmed, LAPSES_MINUTES - 1],
		['lapsed', confirmed, LAPSES_MINUTES],
		['stopped', { ...confirmed, stoppedBy: joel.id, stoppedAt: later(90) }, 60 + WAITS_MINUTES],
		['used', { ...confirmed, linkAt: later(800), usedAt: later(810) }, 811],
		['used', { ...confirmed, linkAt: later(800), usedAt: later(810) }, LAPSES_MINUTES + 1],
		['ready', { ...asked, askedBy: 'system', confirmedBy: 'system', confirmedAt: T }, 0],
		['lapsed', { ...asked, askedBy: 'system', confirmedBy: 'system', confirmedAt: T }, 24 * 60],
	] as const)('is %s', (standing, row, minutes) => {
		expect(standingOf(row, later(minutes))).toBe(standing);
		expect(isUnderWay(row, later(minutes))).toBe(['asked', 'waiting', 'ready'].includes(standing));
	});

	it('is never ready before somebody confirmed it and the whole delay went by', () => {
		const minutes = fc.integer({ min: 0, max: 2 * LAPSES_MINUTES });
		fc.assert(
			fc.property(fc.option(minutes), fc.option(minutes), minutes, (confirmedIn, stoppedIn, now) => {
				const row: GettingBack = {
					...asked,
					...(confirmedIn === null ? {} : { confirmedBy: joel.id, confirmedAt: later(confirmedIn) }),
					...(stoppedIn === null ? {} : { stoppedBy: joel.id, stoppedAt: later(stoppedIn) }),
				};
				const may = confirmedIn !== null && stoppedIn === null && now >= confirmedIn + WAITS_MINUTES && now < LAPSES_MINUTES;
				expect(standingOf(row, later(now)) === 'ready').toBe(may);
			}),
		);
	});
});

describe('who takes part', () => {
	it('only an administrator asks, and never for themselves or somebody who left', () => {
		const nadia = somebody('worker', 'nadia');
		expect(ROLES.filter((role) => mayAskFor(nadia, somebody(role)))).toEqual(['administrator']);
		expect(mayAskFor(ada, ada)).toBe(false);
		expect(mayAskFor(ada, somebody('administrator', 'eve'))).toBe(true);
		expect(mayAskFor({ ...nadia, active: false }, ada)).toBe(false);
		expect(mayAskFor(nadia, { ...ada, active: false })).toBe(false);
	});

	it.each(ROLES)('a lead confirms for a %s, a manager for a lead only, and nobody else for anybody', (role) => {
		const who = somebody(role, 'who');
		const allowed = role === 'lead' ? ['lead', 'manager'] : ['lead'];
		expect(ROLES.filter((one) => mayConfirm(asked, who, somebody(one))).toSorted()).toEqual(allowed);
	});

	it('nobody confirms what they asked for, for themselves, or after they left', () => {
		expect(mayConfirm(asked, joel, joel)).toBe(false);
		expect(mayConfirm({ askedBy: joel.id }, ada, joel)).toBe(false);
		expect(mayConfirm(asked, ada, { ...joel, active: false })).toBe(false);
		expect(mayConfirm(asked, ada, joel)).toBe(true);
	});

	it('the person, whoever answers for safeguarding and whoever looks after accounts stop it; others do not', () => {
		const nadia = somebody('worker', 'nadia');
		expect(ROLES.filter((role) => mayStop(nadia, somebody(role))).toSorted()).toEqual(['administrator', 'lead', 'manager']);
		expect(mayStop(nadia, nadia)).toBe(true);
		expect(mayStop(nadia, { ...nadia, active: false })).toBe(false);
	});
});
