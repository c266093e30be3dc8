import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { TrailKind } from './alert.ts';
import { lastHad } from './last-had.ts';

const NADIA = 'nadia' as StaffId;
const at = (minutes: number) => instant(`2026-11-17T14:${String(minutes).padStart(2, '0')}:00.000Z`);
const line = (minutes: number, what: TrailKind, by: StaffId | null = null) => ({ at: at(minutes), what, by });
const MISSED = [line(0, 'raised'), line(1, 'owned', NADIA), line(5, 'check-back-missed'), line(5, 'notified', 'joel' as StaffId)];

describe('who had an alert that nobody has now', () => {
	it('is whoever said nothing when they were asked how it is, until that moment', () => {
		expect(lastHad({ alert: { state: 'raised' }, trail: MISSED })).toEqual({ by: NADIA, until: at(5) });
		expect(lastHad({ alert: { state: 'seen' }, trail: [...MISSED, line(6, 'seen', 'joel' as StaffId)] })?.by).toBe(NADIA);
	});

	it('is the last of several', () => {
		const trail = [...MISSED, line(7, 'taken-over', 'joel' as StaffId), line(20, 'check-back-missed')];
		expect(lastHad({ alert: { state: 'raised' }, trail })).toEqual({ by: 'joel', until: at(20) });
	});

	it.each(['owned', 'closed'] as const)('is nobody of an alert that is %s', (state) => {
		expect(lastHad({ alert: { state }, trail: MISSED })).toBeNull();
	});

	it('is nobody where nobody ever had it, where they handed it on, or where words about them went past them', () => {
		expect(lastHad({ alert: { state: 'raised' }, trail: [line(0, 'raised'), line(2, 'notified', NADIA)] })).toBeNull();
		for (const what of ['went-past', 'handed-on'] as const)
			expect(lastHad({ alert: { state: 'raised' }, trail: [line(0, 'owned-by-worker-present', NADIA), line(3, what)] })).toBeNull();
		expect(lastHad({ alert: { state: 'raised' }, trail: [...MISSED, line(8, 'went-past')] })).toBeNull();
	});
});
