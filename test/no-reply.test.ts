import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ThreadInFull } from '#app/texting/thread-ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { noReply } from '#server/jobs/no-reply.ts';
import { aSentText } from './support/about-texts.ts';
import { type Fixture, STORES } from './support/databases.ts';
import { sendingOn } from './support/sending.ts';

describe.each(STORES)('no reply after a worrying text, in $name', (kind) => {
	let at: Fixture;
	let here: ReturnType<typeof sendingOn>;
	let last: Instant | null;
	beforeEach(async () => {
		at = await kind.open();
		here = sendingOn(at.kept, at.world);
		last = null;
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const pass = (minutes: number) => at.world.clock.pass(minutes);
	const look = async () => {
		const { kept, world } = at;
		await noReply({ ...kept, project: project(), clock: world.clock, ids: world.ids }).run(world.clock.now(), last);
		last = world.clock.now();
	};
	const answered = async ({ number }: ThreadInFull) => {
		await here.queue(aSentText(at.world, number, 'We got your text.'));
		await here.send();
	};
	const times = async ({ number }: ThreadInFull) => {
		const open = await at.kept.alerts.openFor(project(), number.youngPerson);
		const record = open && (await at.kept.alerts.find(project(), open.id));
		return record?.trail.filter(({ what }) => what === 'no-reply').length;
	};

	it.each([
		['my dad hits me', 60],
		['i want to die and i have pills here', 30],
	])('is said once on the alert of %j, %i minutes after we answered', async (words, minutes) => {
		const thread = await here.hear(words);
		pass(2);
		await answered(thread);
		const saidAt: number[] = [];
		for (let passed = 0; passed <= 120; passed += 2) {
			await look();
			if (((await times(thread)) ?? 0) > saidAt.length) saidAt.push(passed);
			pass(2);
		}
		expect(saidAt).toEqual([minutes]);
	});

	it('is no sign where they wrote again, where nobody answered them, or where nothing worrying was said', async () => {
		const wrote = await here.hear('my dad hits me', '+447700900101');
		const waits = await here.hear('my dad hits me', '+447700900102');
		const harmless = await here.hear('see you at four', '+447700900103');
		pass(1);
		await answered(wrote);
		await answered(harmless);
		pass(1);
		await here.hear('ok thanks', '+447700900101');
		for (let passed = 0; passed <= 120; passed += 10) {
			await look();
			pass(10);
		}
		expect([await times(wrote), await times(waits), await times(harmless)]).toEqual([0, 0, undefined]);
	});

	it('wakes nobody where a person closed the alert meanwhile', async () => {
		const thread = await here.hear('my dad hits me');
		pass(1);
		await answered(thread);
		const open = await at.kept.alerts.openFor(project(), thread.number.youngPerson);
		if (open === undefined) return expect.fail('There is no alert.');
		const alert = { ...open, state: 'closed', nextDue: null, nextDueAt: null, seenUntil: null, closedAt: at.world.clock.now() } as const;
		const changes = [{ change: 'alert-changed', alert: { ...alert, version: open.version + 1 }, from: open.version }] as const;
		await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] });
		pass(61);
		await look();
		expect(await times(thread)).toBeUndefined();
	});
});
