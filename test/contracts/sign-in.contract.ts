import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Passkey, WAITS_DAYS, type Whose } from '#app/sign-in/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';

/** What people sign in with, the sessions they are in, and the devices these are on, whatever keeps it. */
export function signInContract({ open }: StoreKind): void {
	let at: Fixture;
	let nadia: Whose;
	let priya: Whose;
	beforeEach(async () => {
		at = await open();
		nadia = whose(at.world.nadia);
		priya = whose(at.world.priya);
	});
	afterEach(() => at.close());

	const now = () => at.world.clock.now();
	const audited = async () => (await whoDidWhat(at)).map(({ actor, action }) => [actor, action]);
	const aPasskey = (over: Partial<Passkey> = {}): Passkey => ({
		...nadia,
		...{ id: 'a-credential', label: 'Nadia’s phone', publicKey: Buffer.from('public'), counter: 3, transports: ['internal', 'hybrid'] },
		...{ syncable: true, backedUp: false, madeAt: now(), lastUsedAt: null },
		...over,
	});
	const begin = async (who: Whose, over: { readonly device?: string; readonly instead?: string } = {}) => {
		const wanted = { ...who, method: 'passkey', device: over.device ?? null, lastsMinutes: LONGEST_MINUTES } as const;
		const { token } = await at.kept.sessionKeeping.begin(wanted, over.instead, now());
		return { token, session: (await at.kept.sessions.find(token, now())) ?? expect.fail('Not signed in.') };
	};
	const isOpen = async (token: string) => (await at.kept.sessions.find(token, now())) !== undefined;

	describe('a passkey', () => {
		it('is found by its own id, with everything that proves it, and audited without what it is', async () => {
			expect(await at.kept.credentials.addPasskey(aPasskey(), now())).toBe('added');
			const { publicKey, ...found } = (await at.kept.credentials.passkey('a-credential')) ?? expect.fail('Not kept.');
			expect({ ...found, publicKey: Buffer.from(publicKey).toString() }).toEqual({ ...aPasskey(), publicKey: 'public' });
			expect(await at.kept.credentials.ways(nadia)).toEqual({ passkeys: 1, passphrase: false, codes: false, recoveryCodes: 0 });
			expect(await audited()).toContainEqual([nadia.staff, 'passkey-added']);
			expect(await at.kept.credentials.addPasskey(aPasskey(), now())).toBe('known');
		});

		it('counts its uses, and a copy that counts from the same place counts for nothing', async () => {
			await at.kept.credentials.addPasskey(aPasskey(), now());
			const passkey = (await at.kept.credentials.passkey('a-credential')) ?? expect.fail('Not kept.');
			expect(await at.kept.credentials.usedPasskey(passkey, { counter: 4, backedUp: true }, now())).toBe(true);
			expect(await at.kept.credentials.usedPasskey(passkey, { counter: 4, backedUp: true }, now())).toBe(false);
			expect(await at.kept.credentials.passkeys(nadia)).toMatchObject([{ counter: 4, backedUp: true, lastUsedAt: now() }]);
		});

		it('is taken away by its own person, and opens nothing once that person left', async () => {
			await at.kept.credentials.addPasskey(aPasskey(), now());
			await at.kept.credentials.removePasskey(priya, 'a-credential', now());
			expect(await at.kept.credentials.passkeys(nadia)).toHaveLength(1);
			await at.kept.staffAdmin.deactivate(nadia, priya.staff, now());
			expect(await at.kept.credentials.passkey('a-credential')).toBeUndefined();
		});
	});

	describe('a passphrase and a code', () => {
		it('are kept once a first code was right, and each code works once', async () => {
			await at.kept.credentials.setPassphrase(nadia, 'a hash', now());
			expect(await at.kept.credentials.ways(nadia)).toMatchObject({ passphrase: true, codes: false });
			expect(await at.kept.staffAdmin.enrolled(nadia.project)).toEqual(new Set());
			await at.kept.credentials.setCodeSecret(nadia, 'JBSWY3DPEHPK3PXP', 99, now());
			const fresh = (await at.kept.credentials.codeSecret(nadia)) ?? expect.fail('Not kept.');
			expect(fresh).toEqual({ secret: 'JBSWY3DPEHPK3PXP', lastStep: 99 });
			const twice = await Promise.all([1, 2].map(() => at.kept.credentials.useStep(nadia, fresh, 100, now())));
			expect(twice.sort()).toEqual([false, true]);
			const used = (await at.kept.credentials.codeSecret(nadia)) ?? expect.fail('Not kept.');
			for (const step of [99, 100]) expect(await at.kept.credentials.useStep(nadia, used, step, now())).toBe(false);
			expect(await at.kept.credentials.ways(nadia)).toMatchObject({ passphrase: true, codes: true });
			expect(await at.kept.staffAdmin.enrolled(nadia.project)).toEqual(new Set([nadia.staff]));
		});

		it('go together, with the recovery codes that need them', async () => {
			await at.kept.credentials.setPassphrase(nadia, 'a hash', now());
			await at.kept.credentials.setCodeSecret(nadia, 'SECRET', 1, now());
			await at.kept.credentials.replaceRecoveryCodes(nadia, ['0000-1111'], now());
			await at.kept.credentials.removePassphraseAndCode(nadia, now());
			expect(await at.kept.credentials.ways(nadia)).toEqual({ passkeys: 0, passphrase: false, codes: false, recoveryCodes: 0 });
			expect(await at.kept.credentials.passphraseHash(nadia)).toBeUndefined();
		});
	});

	it('a recovery code works once, however it is typed, for its own person, and is remembered as used', async () => {
		await at.kept.credentials.replaceRecoveryCodes(nadia, ['ABCD-0001', 'ABCD-0002'], now());
		expect(await at.kept.credentials.useRecoveryCode(priya, 'ABCD-0001', now())).toBe(false);
		expect(await at.kept.credentials.useRecoveryCode(nadia, 'abcd ooo1', now())).toBe(true);
		expect(await at.kept.credentials.useRecoveryCode(nadia, 'ABCD-0001', now())).toBe(false);
		expect(await at.kept.credentials.ways(nadia)).toMatchObject({ recoveryCodes: 1 });
		expect(await at.kept.credentials.recoveriesSince(nadia.project, at.world.past)).toEqual([
			{ staff: nadia.staff, at: now(), by: 'recovery-code' },
		]);
		expect(await at.kept.credentials.recoveriesSince(nadia.project, now())).toEqual([]);
		expect(await audited()).toContainEqual([nadia.staff, 'recovery-code-used']);
		await at.kept.credentials.replaceRecoveryCodes(nadia, ['ABCD-0003'], now());
		expect(await at.kept.credentials.useRecoveryCode(nadia, 'ABCD-0002', now())).toBe(false);
	});

	it('somebody is found by name, large or small, until they leave', async () => {
		expect((await at.kept.credentials.named('  nadia RAHMAN ')).map(({ id }) => id)).toEqual([nadia.staff]);
		await at.kept.staffAdmin.deactivate(nadia, priya.staff, now());
		expect(await at.kept.credentials.named('Nadia Rahman')).toEqual([]);
	});

	describe('a session', () => {
		it('says how it was begun, and ends the one that this browser had before', async () => {
			const first = await begin(nadia);
			expect(first.session.how).toMatchObject({ method: 'passkey', device: null, provedAt: now(), lastSeenAt: now(), lockedAt: null });
			const second = await begin(nadia, { instead: first.token });
			expect([await isOpen(first.token), await isOpen(second.token)]).toEqual([false, true]);
			expect(await audited()).toContainEqual([nadia.staff, 'signed-in.passkey']);
		});

		it('goes on under a fresh token, open, and its old token is worth nothing', async () => {
			const { token, session } = await begin(nadia);
			await at.kept.sessionKeeping.lock(session, now());
			expect((await at.kept.sessions.find(token, now()))?.how?.lockedAt).toBe(now());
			at.world.clock.pass(20);
			const renewed = await at.kept.sessionKeeping.renew(session, { method: 'passphrase-and-code' }, now());
			expect(await isOpen(token)).toBe(false);
			const after = (await at.kept.sessions.find(renewed?.token ?? '', now())) ?? expect.fail('Not open.');
			expect(after.formToken).not.toBe(session.formToken);
			expect(after.since).toBe(session.since);
			expect(after.how).toMatchObject({ method: 'passphrase-and-code', provedAt: now(), lastSeenAt: now(), lockedAt: null });
			expect(await at.kept.sessionKeeping.renew(session, {}, now())).toBeUndefined();
		});

		it('is open again as it was, under the same token, for whoever unlocks it', async () => {
			const { token, session } = await begin(nadia);
			await at.kept.sessionKeeping.lock(session, now());
			at.world.clock.pass(8);
			await at.kept.sessionKeeping.unlock(session, now());
			const after = (await at.kept.sessions.find(token, now())) ?? expect.fail('Not open.');
			expect(after).toMatchObject({ formToken: session.formToken, how: { lockedAt: null, lastSeenAt: now(), provedAt: session.since } });
		});

		it('keeps when somebody proved who they are through a renewal that proves less', async () => {
			const { session } = await begin(nadia);
			at.world.clock.pass(8);
			const renewed = await at.kept.sessionKeeping.renew(session, {}, now());
			const how = (await at.kept.sessions.find(renewed?.token ?? '', now()))?.how;
			expect([how?.provedAt, how?.lastSeenAt]).toEqual([session.since, now()]);
		});

		it('whose day ran out is known for a day after, unless somebody ended it', async () => {
			const [{ token }, ended] = [await begin(nadia), await begin(nadia)];
			expect(await at.kept.sessions.over(token, now())).toBeUndefined();
			await at.kept.sessions.end(ended.token, now());
			expect(await audited()).toContainEqual([nadia.staff, 'signed-out']);
			at.world.clock.pass(LONGEST_MINUTES);
			expect(await isOpen(token)).toBe(false);
			expect((await at.kept.sessions.over(token, now()))?.staff.id).toBe(nadia.staff);
			expect(await at.kept.sessions.over(ended.token, now())).toBeUndefined();
			at.world.clock.pass(24 * 60);
			expect(await at.kept.sessions.over(token, now())).toBeUndefined();
		});

		it('is seen', async () => {
			const { token, session } = await begin(nadia);
			at.world.clock.pass(3);
			await at.kept.sessionKeeping.seen(session, now());
			expect((await at.kept.sessions.find(token, now()))?.how?.lastSeenAt).toBe(now());
		});

		it('ends one by one, all but one, or all when its person leaves, and nobody else’s does', async () => {
			const [here, there, elsewhere, other] = [await begin(nadia), await begin(nadia), await begin(nadia), await begin(priya)];
			const listed = await at.kept.sessionKeeping.open(nadia, now());
			expect(new Set(listed.map(({ id }) => id))).toEqual(new Set([here, there, elsewhere].map(({ session }) => session.id)));
			await at.kept.sessionKeeping.endOne(nadia, other.session.id, nadia.staff, now());
			await at.kept.sessionKeeping.endOne(nadia, there.session.id, nadia.staff, now());
			await at.kept.sessionKeeping.endAll(nadia, nadia.staff, now(), here.session.id);
			const open = await Promise.all([here, there, elsewhere, other].map(({ token }) => isOpen(token)));
			expect(open).toEqual([true, false, false, true]);
			await at.kept.staffAdmin.deactivate(nadia, priya.staff, now());
			expect([await isOpen(here.token), await isOpen(other.token)]).toEqual([false, true]);
		});
	});

	it('a device that is taken out of use ends every session on it with the next request', async () => {
		const enrolled = await at.kept.devices.enrol({ project: nadia.project, label: 'Blue tablet', shared: true }, priya.staff, now());
		expect(await at.kept.devices.byToken(enrolled.token)).toMatchObject({
			id: enrolled.id,
			label: 'Blue tablet',
			shared: true,
			revokedAt: null,
		});
		at.world.clock.pass(90);
		const [on, off] = [await begin(nadia, { device: enrolled.id }), await begin(nadia)];
		expect(on.session.how?.device).toEqual({ id: enrolled.id, shared: true });
		await at.kept.devices.revoke(nadia.project, enrolled.id, priya.staff, now());
		expect([await isOpen(on.token), await isOpen(off.token)]).toEqual([false, true]);
		expect(await at.kept.devices.all(nadia.project)).toMatchObject([{ id: enrolled.id, lastSeenAt: now(), revokedAt: now() }]);
		expect(await at.kept.devices.byToken(enrolled.id)).toBeUndefined();
	});

	it('what was sent to a locked screen waits for its own session, in order, and is taken once', async () => {
		const [{ token, session }, other] = [await begin(nadia), await begin(priya)];
		const held = [
			{ kind: 'sent', path: '/young-people/new', body: 'name=Jaz' },
			{ kind: 'typed', path: '/promises', body: 'words=She+said' },
		] as const;
		for (const one of held) expect(await at.kept.heldForms.hold(session, token, one, now())).toBe('held');
		const own = { project: nadia.project, staff: nadia.staff };
		const waiting = async (of: Parameters<typeof at.kept.heldForms.waiting>[0], by: string) =>
			(await at.kept.heldForms.waiting(of, by)).map(({ kind, path, body }) => ({ kind, path, body }));
		expect(await waiting({ project: priya.project, staff: priya.staff }, other.token)).toEqual([]);
		expect(await waiting({ ...own, staff: priya.staff }, token)).toEqual([]);
		expect(await waiting(own, token)).toEqual(held);
		await at.kept.heldForms.drop(own.project, (await at.kept.heldForms.waiting(own, token)).slice(0, 1));
		expect(await waiting(own, token)).toEqual(held.slice(1));
		await at.kept.heldForms.drop(own.project, await at.kept.heldForms.waiting(own, token));
		expect(await waiting(own, token)).toEqual([]);
	});

	it('what waits outlasts its session, however that ended, and is dropped when no browser has its key any more', async () => {
		const { token, session } = await begin(nadia);
		const own = { project: nadia.project, staff: nadia.staff };
		await at.kept.heldForms.hold(session, token, { kind: 'sent', path: '/promises', body: 'words=She+said' }, now());
		await at.kept.sessions.end(token, now());
		at.world.clock.pass(WAITS_DAYS * 24 * 60 - 60);
		const later = await begin(priya);
		await at.kept.heldForms.hold(later.session, later.token, { kind: 'typed', path: '/', body: '' }, now());
		expect(await at.kept.heldForms.waiting(own, token)).toHaveLength(1);
		at.world.clock.pass(61);
		await at.kept.heldForms.hold(later.session, later.token, { kind: 'typed', path: '/', body: '' }, now());
		expect(await at.kept.heldForms.waiting(own, token)).toEqual([]);
	});

	it('no more than twenty forms wait for one locked screen, and whoever sends another is told; what is being typed always waits', async () => {
		const { token, session } = await begin(nadia);
		const sent = { kind: 'sent', path: '/promises', body: 'words=She+said' } as const;
		for (let n = 0; n < 20; n += 1) expect(await at.kept.heldForms.hold(session, token, sent, now())).toBe('held');
		expect(await at.kept.heldForms.hold(session, token, sent, now())).toBe('full');
		expect(await at.kept.heldForms.hold(session, token, { ...sent, kind: 'typed' }, now())).toBe('held');
		expect(await at.kept.heldForms.waiting({ project: nadia.project, staff: nadia.staff }, token)).toHaveLength(21);
	});

	/** Two people of a project whose links sign nobody in. */
	async function inReal() {
		const real = { ...at.world.project, id: at.world.ids.row<typeof nadia.project>(), kind: 'not-for-real-children' as const };
		await at.kept.projects.create(real, now());
		const [mo, ada] = ['Mo Haddad', 'Ada Quist'].map((name) => ({ ...at.world.staff(name, 'lead'), project: real.id }));
		if (mo === undefined || ada === undefined) return expect.fail('Nobody was made.');
		for (const member of [mo, ada]) await at.kept.staffAdmin.add(member, 'system', now());
		return { real, mo, ada };
	}

	it('a link that was opened in a real project is told, and opens what makes a way in', async () => {
		const { real, mo } = await inReal();
		const opened = await at.kept.sessions.open(await at.kept.sessions.invite(mo.id, at.world.future), now());
		expect((await at.kept.sessions.find(opened?.token ?? '', now()))?.how?.method).toBe('enrolling');
		expect(await at.kept.credentials.recoveriesSince(real.id, at.world.past)).toEqual([{ staff: mo.id, at: now(), by: 'link' }]);
		await at.kept.sessions.open(await at.kept.sessions.invite(nadia.staff, at.world.future), now());
		expect(await at.kept.credentials.recoveriesSince(nadia.project, at.world.past)).toEqual([]);
	});

	it('of several links for somebody the first that is opened is the last: nobody keeps another, and nobody else’s is spent', async () => {
		const { mo, ada } = await inReal();
		const invite = ({ id }: StaffMember) => at.kept.sessions.invite(id, at.world.future);
		const [first, second, hers] = [await invite(mo), await invite(mo), await invite(ada)];
		expect(await at.kept.sessions.open(second, now())).toBeDefined();
		for (const spent of [first, second]) expect(await at.kept.sessions.open(spent, now())).toBeUndefined();
		expect(await at.kept.sessions.open(await invite(mo), now())).toBeDefined();
		expect(await at.kept.sessions.open(hers, now())).toBeDefined();
	});

	it('a link signs in where everybody is made up', async () => {
		const code = await at.kept.sessions.invite(nadia.staff, at.world.future);
		const { token } = (await at.kept.sessions.open(code, now())) ?? expect.fail('Not opened.');
		const session: Session | undefined = await at.kept.sessions.find(token, now());
		expect(session?.how?.method).toBe('one-time-link');
	});
}

const whose = ({ project, id }: StaffMember): Whose => ({ project, staff: id });
