import { describe, expect, it } from 'vitest';
import type { Commit, CommitOutcome } from '#core/record/change.ts';
import { world } from '../../../test/support/world.ts';
import { auditRead } from './audit-read.ts';
import type { Session } from './ports.ts';

const here = world();
const session: Session = {
	id: 'a-session',
	staff: here.nadia,
	project: here.project,
	since: here.clock.now(),
	formToken: 'token',
	handedOver: null,
};
const reading = (commit: (asked: Commit) => Promise<CommitOutcome>) =>
	auditRead({ store: { commit }, clock: here.clock }, session, { action: 'record.read', subject: 'jaz', youngPerson: null });

describe('writing down that a record was read', () => {
	it('names who read what, when', async () => {
		const asked: Commit[] = [];
		await reading(async (commit) => {
			asked.push(commit);
			return 'committed';
		});
		const row = { actor: here.nadia.id, action: 'record.read', subject: 'jaz', youngPerson: null };
		expect(asked).toEqual([{ project: here.project.id, at: here.clock.now(), changes: [], audit: [row] }]);
	});

	it('throws when the row was not kept, so that the page does not go out', async () => {
		await expect(reading(async () => 'stale')).rejects.toThrow(/not shown/);
	});

	it('throws when the store does', async () => {
		await expect(reading(() => Promise.reject(new Error('The disk is full.')))).rejects.toThrow('The disk is full.');
	});
});
