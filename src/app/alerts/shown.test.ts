import { expect, it } from 'vitest';
import type { Session } from '#app/staff/ports.ts';
import type { Commit, CommitOutcome } from '#core/record/change.ts';
import { world } from '../../../test/support/world.ts';
import { openShown } from './shown.ts';

function room(outcome: () => CommitOutcome = () => 'committed') {
	const here = world();
	const commits: Commit[] = [];
	const faults: unknown[] = [];
	const store = {
		commit: async (commit: Commit) => {
			commits.push(commit);
			return outcome();
		},
	};
	const kieran = here.aYoungPerson();
	const open = [here.anAlert(kieran), here.anAlert(kieran)].map((alert) => ({ alert, youngPerson: kieran }));
	const session = { staff: here.nadia, project: here.project } as Session;
	return {
		shown: openShown({ store, clock: here.clock, onFault: (error) => faults.push(error) }),
		open,
		session,
		here,
		commits,
		faults,
		kieran,
	};
}

it('writes down to whom each strip was shown, once, in one commit', async () => {
	const { shown, open, session, here, commits, kieran } = room();
	await shown(session, open);
	await shown(session, open);
	expect(commits.map(({ audit }) => audit)).toEqual([
		open.map(({ alert }) => ({ actor: here.nadia.id, action: 'alert.shown', subject: alert.id, youngPerson: kieran.id })),
	]);
	await shown({ ...session, staff: here.priya }, open.slice(1));
	expect(commits.at(-1)?.audit.map(({ actor }) => actor)).toEqual([here.priya.id]);
	await shown(session, []);
	expect(commits).toHaveLength(2);
});

it('lets a strip be seen when that cannot be written down, says so, and tries again', async () => {
	const outcomes: CommitOutcome[] = ['stale', 'committed'];
	const { shown, open, session, commits, faults } = room(() => outcomes.shift() ?? 'committed');
	await shown(session, open);
	expect(faults).toHaveLength(1);
	await shown(session, open);
	await shown(session, open);
	expect(commits).toHaveLength(2);
});
