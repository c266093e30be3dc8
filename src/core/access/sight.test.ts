import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isCheckOver, type SightFacts, sightOf } from './sight.ts';

const [kieran, shan] = ['kieran', 'shan'] as YoungPersonId[] as [YoungPersonId, YoungPersonId];
const [now, later] = ['2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000Z'] as Instant[] as [Instant, Instant];
const today = '2026-11-22';
const check = { trainingUntil: '2027-03-31', dbsUntil: today };
const none: SightFacts = { closed: new Set(), only: null };
const volunteer: SightFacts = { closed: new Set(), only: { named: new Set([kieran]), practised: new Set(), opened: new Map(), check } };
const see = (facts: SightFacts, at = now) => [kieran, shan].map((one) => sightOf(facts, one, at, today));

describe('who sees a young person', () => {
	it('is the whole project for most, and only the cases that name them for a volunteer', () => {
		expect(see(none)).toEqual(['open', 'open']);
		expect(see(volunteer)).toEqual(['open', 'not-theirs']);
	});

	it('is nobody to whom the case is closed, whatever names them and whatever they opened', () => {
		expect(see({ ...none, closed: new Set([shan]) })).toEqual(['open', 'closed']);
		const only = { named: new Set([kieran]), practised: new Set<YoungPersonId>(), opened: new Map([[kieran, later]]), check };
		expect(see({ closed: new Set([kieran]), only })).toEqual(['closed', 'not-theirs']);
	});

	it('includes a case that was opened with a reason, until the hour is over', () => {
		const only = { named: new Set<YoungPersonId>(), practised: new Set<YoungPersonId>(), opened: new Map([[shan, later]]), check };
		expect(see({ closed: new Set(), only })).toEqual(['not-theirs', 'open']);
		expect(see({ closed: new Set(), only }, later)).toEqual(['not-theirs', 'not-theirs']);
	});

	it('is whoever practises with somebody made up, whatever their dates, and nobody else by it', () => {
		const only = { named: new Set<YoungPersonId>(), practised: new Set([shan]), opened: new Map(), check: null };
		expect(see({ closed: new Set(), only })).toEqual(['checks-over', 'open']);
		expect(see({ closed: new Set([shan]), only })).toEqual(['checks-over', 'closed']);
	});

	it('is no volunteer whose training or DBS check is over or was never written down; the last day counts', () => {
		const withCheck = (over: typeof check | null) =>
			see({ closed: new Set(), only: { named: new Set([kieran]), practised: new Set(), opened: new Map(), check: over } });
		for (const over of [null, { ...check, dbsUntil: '2026-11-21' }, { ...check, trainingUntil: '2026-11-21' }])
			expect(withCheck(over)).toEqual(['checks-over', 'checks-over']);
		expect(isCheckOver(check, today)).toBe(false);
	});
});
