import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { Sign } from '#core/escalation/sign.ts';
import { longOverdue } from '#server/jobs/long-overdue.ts';
import { raiseSign } from '#server/jobs/raise-sign.ts';
import { type Fixture, STORES } from './support/databases.ts';

const HOUR = 60;

describe.each(STORES)('signs that are not words, in $name', (kind) => {
	let at: Fixture;
	let youngPerson: ReturnType<Fixture['world']['aYoungPerson']>;
	beforeEach(async () => {
		at = await kind.open();
		youngPerson = at.world.aYoungPerson();
		await commit([{ change: 'young-person-added', youngPerson }]);
	});
	afterEach(() => at.close());

	const project = () => at.world.project.id;
	const commit = async (changes: Parameters<typeof at.kept.store.commit>[0]['changes']) =>
		expect(await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
	const deps = () => ({ ...at.kept, clock: at.world.clock, ids: at.world.ids });
	const open = () => at.kept.alerts.openFor(project(), youngPerson.id);
	const trail = async () => (await at.kept.alerts.find(project(), (await open())?.id as never))?.trail.map(({ what }) => what) ?? [];

	/** What a gateway will say once texting is there: a fake of its port. */
	const inbound = { says: (sign: Sign) => raiseSign(deps(), sign, project(), youngPerson.id) };

	it('raise one alert, which the next one joins and makes worse, and none of them closes it', async () => {
		expect(await inbound.says('undeliverable')).toBe(true);
		const first = await open();
		expect(first).toMatchObject({ level: 'urgent', state: 'raised' });
		expect(await inbound.says('no-reply')).toBe(true);
		expect(await inbound.says('code-word')).toBe(true);
		expect(await inbound.says('stopped-texts')).toBe(true);
		expect(await open()).toMatchObject({ id: first?.id, level: 'immediate', state: 'raised' });
		const what = await trail();
		for (const sign of ['undeliverable', 'no-reply', 'code-word', 'stopped-texts'] as const) expect(what).toContain(sign);
	});

	it('raise nothing for STOP when nothing is open', async () => {
		expect(await inbound.says('stopped-texts')).toBe(false);
		expect(await open()).toBeUndefined();
	});

	const overdue = () => longOverdue({ ...deps(), project: project() });
	async function backSince(hours: number, offer?: 'declined' | 'no-reply'): Promise<void> {
		const now = at.world.clock.now();
		const episode = {
			...at.world.anEpisode(youngPerson),
			leftAt: addMinutes(now, -(hours + 9) * HOUR),
			returnedAt: addMinutes(now, -hours * HOUR),
		};
		await commit([{ change: 'episode-added', episode }]);
		if (offer === undefined) return;
		await commit([
			{
				change: 'offer-made',
				offer: {
					...{ id: at.world.ids.row(), project: project(), youngPerson: youngPerson.id, episode: episode.id, at: addMinutes(now, -HOUR) },
					...{ by: at.world.nadia.id, how: 'phone', outcome: offer, reason: null, plannedFor: null, worker: null, about: {} },
				},
			},
		]);
	}

	it('call somebody once about a return conversation that became long overdue', async () => {
		await backSince(140);
		await overdue().run(at.world.clock.now(), null);
		expect(await open()).toBeUndefined();
		let before = at.world.clock.now();
		at.world.clock.pass(5 * HOUR);
		await overdue().run(at.world.clock.now(), before);
		const raised = await open();
		expect(raised).toMatchObject({ level: 'unclear' });
		expect(await trail()).toContain('interview-overdue');
		for (let looks = 0; looks < 3; looks++) {
			before = at.world.clock.now();
			at.world.clock.pass(HOUR);
			await overdue().run(at.world.clock.now(), before);
		}
		expect((await trail()).filter((what) => what === 'interview-overdue')).toHaveLength(1);
	});

	it.each([
		[143, undefined],
		[145, 'declined'],
	] as const)('call nobody after %i hours with %s', async (hours, offer) => {
		await backSince(hours, offer);
		await overdue().run(at.world.clock.now(), null);
		expect(await open()).toBeUndefined();
	});

	it('call somebody where an offer was made and nobody replied, and nobody about what was long overdue before anybody looked', async () => {
		await backSince(145, 'no-reply');
		await overdue().run(at.world.clock.now(), null);
		expect(await open()).toBeDefined();
		const another = at.world.aYoungPerson();
		await commit([{ change: 'young-person-added', youngPerson: another }]);
		youngPerson = another;
		await backSince(400);
		await overdue().run(at.world.clock.now(), null);
		expect(await open()).toBeUndefined();
	});
});
