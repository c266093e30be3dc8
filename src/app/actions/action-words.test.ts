import { describe, expect, it } from 'vitest';
import { mostChased, standingInWords } from '#app/actions/action-words.ts';
import { instant } from '#core/clock/instant.ts';
import type { ActionId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';

const now = instant('2026-11-17T16:00:00.000Z');

function promise(what: string, given: Partial<Action>, toldHow?: string): Action {
	return {
		id: what as ActionId,
		project: 'project' as ProjectId,
		youngPerson: 'jaz' as YoungPersonId,
		conversation: null,
		owner: null,
		dueOn: null,
		idea: 'asked-for',
		state: 'open',
		toldOn: null,
		createdAt: now,
		version: 1,
		about: { what, ownerName: 'Ros', ...(toldHow === undefined ? {} : { toldHow }) },
		...given,
	};
}

describe('what is chased', () => {
	it('is first what is late, then what they do not know yet, then what is to do, however soon', () => {
		const promised = [
			promise('today', { dueOn: '2026-11-17' }),
			promise('no day', {}),
			promise('settled long ago', { state: 'not-possible', dueOn: '2027-01-01' }),
			promise('late', { dueOn: '2026-11-16' }),
			promise('done', { state: 'done' }),
		].map((action) => ({ action }));
		expect(mostChased(promised, now).map(({ action }) => action.id)).toEqual(['late', 'settled long ago', 'done', 'today', 'no day']);
	});
});

describe('how a promise stands', () => {
	it.each([
		[promise('a', { dueOn: '2026-11-13' }), 'Late since Friday'],
		[promise('b', { state: 'done' }), 'Done. Tell Jaz'],
		[promise('c', { state: 'not-possible' }), 'Not possible. Tell Jaz why'],
		[promise('d', { state: 'done', toldOn: '2026-11-16' }), 'Done. Told yesterday'],
		[promise('e', { state: 'done', toldOn: '2026-11-13' }, 'a text after school'), 'Done. Told on Friday: a text after school'],
	])('is said in words: %#', (action, words) => {
		expect(standingInWords(action, now, 'Jaz')).toBe(words);
	});
});
