import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SITTING_MINUTES } from '#core/room/sitting.ts';
import { dialect } from '#dialect';
import { auditRows } from '../support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { scene } from './change-cases.ts';

type Changes = Parameters<DatabaseFixture['kept']['store']['commit']>[0]['changes'];

describe.each(DATABASES)('a project that closes as something begins, in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const attempt = (...changes: Changes) => at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] });
	const commit = async (...changes: Changes) => expect(await attempt(...changes)).toBe('committed');
	const close = () =>
		at.kept.closing.close(project(), { by: at.world.priya.id, at: at.world.clock.now(), receiver: 'A council', goNow: 'Ring us.' });
	const closed = async () => (await auditRows(at)).filter(({ action }) => action === 'closing.closed').length;

	it('stays open while a talk or an alert is, asked inside the commit that closes it, and closes after', async () => {
		const { added, away, begun, raised, over, alert } = scene(at.world);
		await commit(added, away, begun, raised);
		expect([await close(), await at.kept.closing.standing(project()), await closed()]).toEqual(['stale', null, 0]);
		await commit(over);
		expect([await close(), await at.kept.closing.standing(project())]).toEqual(['stale', null]);
		await commit({ change: 'alert-changed', alert: { ...alert, state: 'closed' }, from: 1 });
		expect([await close(), await closed()]).toEqual(['saved', 1]);
		expect(await at.kept.closing.standing(project())).toMatchObject({ goNow: 'Ring us.' });
	});

	it('stays open while a talk that is over still stands on a young person’s phone, until that has rested', async () => {
		const { added, away, begun, over } = scene(at.world);
		await commit(added, away, begun, over);
		const now = at.world.clock.now();
		await at.raw(
			`insert into private_sittings (project, id, token_hash, code_hash, conversation, made_by, may_check, from_entries, since, last_at)
			 select project, 's', 't', 'c', id, worker, ${dialect === 'sqlite' ? '0' : 'false'}, 0, '${now}', '${now}' from conversations`,
		);
		expect([await close(), (await at.kept.closing.stillOpen(project(), now)).talks]).toEqual(['stale', 1]);
		at.world.clock.pass(SITTING_MINUTES.idle);
		expect([(await at.kept.closing.stillOpen(project(), at.world.clock.now())).talks, await close()]).toEqual([0, 'saved']);
	});

	it('takes no new talk once it has closed, and takes one again when that was a mistake', async () => {
		const { added, away, begun, kieran } = scene(at.world);
		await commit(added, away);
		expect(await close()).toBe('saved');
		expect(await attempt(begun)).toBe('stale');
		expect((await at.kept.youngPeople.record(project(), kieran.id))?.conversations).toEqual([]);
		const closure = (await at.kept.closing.standing(project()))?.id ?? '';
		await at.kept.closing.openAgain(project(), closure, { by: at.world.priya.id, at: at.world.clock.now() });
		await commit(begun);
	});

	it('keeps what is said after it has closed, with its alert, which somebody can take and close', async () => {
		const { added, away, begun, over, said, raised, alert } = scene(at.world);
		await commit(added, away, begun, over);
		expect(await close()).toBe('saved');
		await commit(said, raised);
		expect((await at.kept.alerts.openFor(project(), alert.youngPerson))?.id).toBe(alert.id);
		expect((await at.kept.closing.stillOpen(project(), at.world.clock.now())).alerts).toBe(1);
		await commit({ change: 'alert-changed', alert: { ...alert, state: 'owned', owner: at.world.priya.id }, from: 1 });
		await commit({ change: 'alert-changed', alert: { ...alert, state: 'closed' }, from: 2 });
	});

	it('closes or takes the talk when both come at once, and never both', async () => {
		const { added, away, begun } = scene(at.world);
		await commit(added, away);
		const [closing, talk] = await Promise.all([close(), attempt(begun)]);
		expect([closing, talk].toSorted()).toEqual(closing === 'saved' ? ['saved', 'stale'] : ['committed', 'stale']);
	});
});
