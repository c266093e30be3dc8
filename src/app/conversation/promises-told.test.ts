import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { ActionId, ConversationId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import { promisedLastTime } from './promises-told.tsx';

function promise(what: string, talk: string | null, day: string, given: Partial<Action> = {}): Action {
	return {
		id: what as ActionId,
		project: 'project' as ProjectId,
		youngPerson: 'young-person' as YoungPersonId,
		conversation: talk as ConversationId | null,
		owner: null,
		dueOn: null,
		idea: 'asked-for',
		state: 'done',
		toldOn: '2026-11-01',
		createdAt: instant(`${day}T16:00:00.000Z`),
		version: 2,
		about: { what, ownerName: '' },
		...given,
	};
}

const whats = (actions: readonly Action[]) => promisedLastTime(actions).map(({ about }) => about.what);

describe('what the next conversation opens with', () => {
	it('is what the last talk promised and what was promised since', () => {
		expect(
			whats([
				promise('a bike', null, '2026-10-20'),
				promise('a lock', 'second', '2026-10-10'),
				promise('a bus pass', 'first', '2026-03-02'),
			]),
		).toEqual(['a bike', 'a lock']);
	});

	it('never leaves out what is still open, or was settled and not told, however old it is', () => {
		expect(
			whats([
				promise('a lock', 'second', '2026-10-10'),
				promise('an advocate', 'first', '2026-03-02', { state: 'open', toldOn: null }),
				promise('a mentor', 'first', '2026-03-02', { state: 'not-possible', toldOn: null }),
				promise('a bus pass', 'first', '2026-03-02'),
			]),
		).toEqual(['a lock', 'an advocate', 'a mentor']);
	});

	it('is all of it while no talk has promised anything', () => {
		expect(whats([promise('a room move', null, '2026-10-20'), promise('a desk', null, '2026-01-20')])).toEqual(['a room move', 'a desk']);
	});
});
