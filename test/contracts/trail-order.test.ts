import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { withTheChild } from '#core/escalation/due.ts';
import type { Change } from '#core/record/change.ts';
import { type Fixture, STORES } from '../support/databases.ts';

for (const kind of STORES) {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());

	it(`the trail of an alert stands as it was written, though the clock was put back and the process began anew, in ${kind.name}`, async () => {
		const { world, kept } = at;
		const commit = (...changes: readonly Change[]) =>
			kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] });
		const youngPerson = world.aYoungPerson();
		const alert = world.anAlert(youngPerson);
		await commit({ change: 'young-person-added', youngPerson }, { change: 'alert-raised', alert });
		// Later lines have earlier moments and earlier ids.
		const written = (
			[
				['raised', null],
				['owned-by-worker-present', world.nadia.id],
				['taken-over', world.priya.id],
				['joined', null],
			] as const
		).map(([what, by], n) => ({
			...world.aTrailLine(alert, { what, by, words: null }),
			...{ id: `line-${9 - n}`, at: addMinutes(world.clock.now(), -60 * n) },
		}));
		const [first, ...others] = written.map((line) => ({ change: 'trail-written', youngPerson: youngPerson.id, line }) as const);
		// Two in one commit, and the others each in their own.
		await commit(...[first, others[0]].filter((one) => one !== undefined));
		for (const one of others.slice(1)) await commit(one);
		const whats = written.map(({ what }) => what);
		const project = world.project.id;
		expect((await kept.alerts.find(project, alert.id))?.trail.map(({ what }) => what)).toEqual(whats);
		const standing = await kept.alertStandings.standing(project, alert.id);
		expect(standing?.trail.map(({ what }) => what)).toEqual(whats);
		expect(standing?.takenAt).toBe(written[2]?.at);
		// What was said last was said to nobody, so nobody is left out.
		expect(withTheChild(standing?.trail ?? [])).toBeNull();
	});
}
