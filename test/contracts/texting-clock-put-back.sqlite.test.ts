import { expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { aNumber, aSentText, aText, aThread } from '../support/about-texts.ts';
import { DATABASES } from '../support/databases.ts';

/** With PostgreSQL its own clock says what is due, and nobody puts that one back. */
it.each(DATABASES)('brings what waits in texting as much nearer as the clock was put back, in $name', async (kind) => {
	const at = await kind.open();
	const { world, kept } = at;
	const { id: project } = world.project;
	const youngPerson = world.aYoungPerson('Jaz');
	const number = aNumber(world, youngPerson);
	const inAnHour = addMinutes(world.clock.now(), 60);
	const claim = () => ({ now: world.clock.now(), limit: 5, leaseSeconds: 10 });
	const due = async () => [
		(await kept.sentTexts.claimDue(project, claim())).length,
		(await kept.threads.claimUnanswered(project, claim())).length,
		(await kept.threads.claimToHandle(project, claim())).length,
	];
	try {
		const text = aText(world, number, 'are you there', { receivedAt: addMinutes(world.clock.now(), 0.1) });
		const commit = (...changes: Parameters<typeof kept.store.commit>[0]['changes']) =>
			kept.store.commit({ project, at: world.clock.now(), changes, audit: [] });
		await commit(
			{ change: 'young-person-added', youngPerson },
			{ change: 'number-added', number, sender: number.number },
			{ change: 'text-kept', text },
			{ change: 'text-queued', text: aSentText(world, number, 'Hello', { dueAt: inAnHour }) },
		);
		const waits = { waitingSince: text.receivedAt, answerDueAt: inAnHour, snoozedUntil: inAnHour };
		await commit({ change: 'thread-changed', thread: aThread(number, waits), from: 2 });
		expect(await due()).toEqual([0, 0, 0]);
		await kept.dueWork.putBack(project, 3_600);
		expect(await due()).toEqual([1, 1, 1]);
		expect((await kept.threads.find(project, number.id))?.thread.snoozedUntil).toBe(world.clock.now());
	} finally {
		await at.close();
	}
});
