import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StaffMember } from '#core/record/staff.ts';
import { reach } from '#server/jobs/reach.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';
import { type HandingOver, handingOver, RIGHT, type SignedIn } from '../support/handing-over.ts';
import { pushTo } from '../support/push-to.ts';

/** Nothing lights up a tablet that a young person holds, whatever keeps it. */
export function handedOverDevicesContract(kind: StoreKind): void {
	let at: Fixture;
	let here: HandingOver;
	beforeEach(async () => {
		at = await kind.open();
		here = await handingOver(at);
	});
	afterEach(() => at.close());
	const device = (id: string, staff: StaffMember) => ({
		id,
		staff: staff.id,
		endpoint: `https://push.example/${id}`,
		p256dh: 'p',
		auth: 'a',
	});
	const keep = (id: string, { session }: SignedIn) =>
		at.kept.pushSubscriptions.keep(at.world.project.id, device(id, session.staff), session.id, here.now());
	const awake = async (staff: StaffMember) => (await at.kept.pushSubscriptions.of(at.world.project.id, staff.id)).map(({ id }) => id);

	it('is not woken, and the other devices of the same person are', async () => {
		const { nadia, priya } = at.world;
		const [tablet, phone, desk] = [await here.signIn(), await here.signIn(), await here.signIn(priya)];
		await keep('tablet', tablet);
		await keep('phone', phone);
		await keep('desk', desk);
		expect((await awake(nadia)).sort()).toEqual(['phone', 'tablet']);
		await here.lock(tablet.session);
		expect(await awake(nadia)).toEqual(['phone']);
		expect(await awake(priya)).toEqual(['desk']);
		await here.unlock(tablet.session, RIGHT);
		expect((await awake(nadia)).sort()).toEqual(['phone', 'tablet']);
	});

	it('is the same device to whoever signed in on it before, so it is woken for nobody else', async () => {
		const { nadia, priya } = at.world;
		await keep('tablet', await here.signIn(priya));
		const tablet = await here.signIn(nadia);
		const { keep: keepAgain } = at.kept.pushSubscriptions;
		await keepAgain(at.world.project.id, { ...device('tablet', nadia), id: 'told again' }, tablet.session.id, here.now());
		expect(await awake(priya)).toEqual([]);
		expect(await awake(nadia)).toEqual(['told again']);
		await here.lock(tablet.session);
		expect(await awake(nadia)).toEqual([]);
	});

	it('stays dark when its session ended in their hands, until somebody signs in on it', async () => {
		const { nadia } = at.world;
		const [guessed, signedOut] = [await here.signIn(), await here.signIn()];
		await keep('guessed', guessed);
		await keep('signed-out', signedOut);
		for (const { session } of [guessed, signedOut]) await here.lock(session);
		for (let tries = 0; tries < 5; tries += 1) await here.unlock(guessed.session, 'wrong');
		await at.kept.sessions.end(signedOut.token, here.now());
		expect(await awake(nadia)).toEqual([]);
		await keep('guessed', await here.signIn());
		expect(await awake(nadia)).toEqual(['guessed']);
	});

	it('may be any device that nobody has told the session of: none of that person’s is woken meanwhile', async () => {
		const { nadia, priya, project } = at.world;
		for (const who of [nadia, priya]) await at.kept.pushSubscriptions.keep(project.id, device(`old-${who.id}`, who), null, here.now());
		const tablet = await here.signIn();
		await keep('phone', await here.signIn());
		expect((await awake(nadia)).sort()).toEqual([`old-${nadia.id}`, 'phone'].sort());
		await here.lock(tablet.session);
		expect(await awake(nadia)).toEqual(['phone']);
		expect(await awake(priya)).toEqual([`old-${priya.id}`]);
		await here.unlock(tablet.session, RIGHT);
		expect((await awake(nadia)).sort()).toEqual([`old-${nadia.id}`, 'phone'].sort());
		await here.lock(tablet.session);
		await at.kept.sessions.end(tablet.token, here.now());
		expect(await awake(nadia)).toEqual(['phone']);
		await keep(`old-${nadia.id}`, await here.signIn());
		expect((await awake(nadia)).sort()).toEqual([`old-${nadia.id}`, 'phone'].sort());
	});

	it('goes on being woken when its session ended in the worker’s own hands', async () => {
		const phone = await here.signIn();
		await keep('phone', phone);
		await at.kept.sessions.end(phone.token, here.now());
		expect(await awake(at.world.nadia)).toEqual(['phone']);
	});

	it('counts as no device: the alert turns to the next people at once', async () => {
		const { world, kept } = at;
		const lead = world.staff('Joel Okafor', 'lead');
		await kept.staffAdmin.add(lead, 'system', here.now());
		const tablet = await here.signIn(world.priya);
		await keep('tablet', tablet);
		await here.lock(tablet.session);
		const notification = world.aNotification(here.alert, world.priya, { dueAt: world.past, rung: 1 });
		const raised = { ...here.raised, alert: { ...here.alert, rung: 1 } };
		const changes = [here.said, raised, { change: 'notification-queued', notification } as const];
		await kept.store.commit({ project: world.project.id, at: here.now(), changes, audit: [] });
		const sent: string[] = [];
		const carriers = new Map([['web-push', pushTo(sent)] as const]);
		const deps = { ...kept, due: kept.dueWork, ways: kept.reaching.ways, carriers, clock: world.clock, ids: world.ids };
		const tried = () => kept.dueWork.claimNotifications(world.project.id, here.now(), 10, 30);
		const [first] = await tried();
		await reach({ ...deps, project: world.project.id }, first ?? expect.fail('Nobody was to be told.'));
		const [row] = await kept.dueWork.rowsSince(world.project.id, here.alert.id, 1);
		expect(row).toMatchObject({ state: 'skipped', lastError: 'No way to reach them.' });
		expect(sent).toEqual([]);
		expect((await tried()).map(({ to }) => to)).toEqual([lead.id]);
	});
}
