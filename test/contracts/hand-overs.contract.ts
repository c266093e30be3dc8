import { afterEach, beforeEach, expect, it } from 'vitest';
import { privateCodes, privateSittings, sessions, unlockPassphrases } from '#db/schema/index.ts';
import { anotherProject } from '../support/another-project.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import type { DatabaseFixture, Fixture, StoreKind } from '../support/databases.ts';
import { type HandingOver, handingOver, RIGHT, type SignedIn } from '../support/handing-over.ts';
import { scene } from './change-cases.ts';

/** What the lock on a tablet promises that a young person holds, whatever keeps it. */
export function handOversContract(kind: StoreKind): void {
	let at: Fixture;
	let here: HandingOver;
	beforeEach(async () => {
		at = await kind.open();
		here = await handingOver(at);
	});
	afterEach(() => at.close());
	const actions = async () => (await whoDidWhat(at)).filter(({ subject }) => subject === here.talk.id).map(({ action }) => action);

	it('lies on one session at once, and on no other of the same person', async () => {
		const [tablet, phone] = [await here.signIn(), await here.signIn()];
		expect(tablet.session.handedOver).toBeNull();
		expect(tablet.session.id).not.toBe(phone.session.id);
		expect(await at.kept.sessions.find(tablet.session.id, here.now())).toBeUndefined();
		await here.lock(tablet.session);
		const handedOver = { conversation: here.talk.id, from: 4, since: here.now(), triesLeft: 5 };
		expect(await here.find(tablet.token)).toEqual({ ...tablet.session, handedOver });
		expect(await here.find(phone.token)).toEqual(phone.session);
	});

	it('comes off by the passphrase, however a keyboard composes it', async () => {
		const { token, session } = await here.signIn();
		for (const typed of [RIGHT, '  Blue  boat, seven\tcafe\u0301 chairs ', 'Ｂｌｕｅ boat, seven café chairs']) {
			await here.lock(session);
			expect(await here.unlock(session, typed), typed).toEqual({ outcome: 'unlocked' });
			expect(await here.find(token)).toEqual(session);
		}
	});

	it('tells how many tries are left, and ends the session after the fifth', async () => {
		const { token, session } = await here.signIn();
		await here.lock(session);
		for (const [typed, triesLeft] of [
			['blue boat, seven café chairs', 4],
			['Blue boat', 3],
			['', 2],
			[`${RIGHT}!`, 1],
		] as const) {
			expect(await here.unlock(session, typed), typed).toEqual({ outcome: 'wrong', triesLeft });
			expect((await here.find(token))?.handedOver).toMatchObject({ conversation: here.talk.id, triesLeft });
		}
		expect(await here.unlock(session, 'again')).toEqual({ outcome: 'signed-out' });
		expect(await here.find(token)).toBeUndefined();
		expect(await here.unlock(session, RIGHT)).toEqual({ outcome: 'signed-out' });
		expect(await here.find(token)).toBeUndefined();
	});

	it('gives no try more to those who try at once', async () => {
		const { token, session } = await here.signIn();
		await here.lock(session);
		const outcomes = await Promise.all(Array.from({ length: 9 }, (_, each) => here.unlock(session, `guess ${each}`)));
		const wrong = outcomes.flatMap((one) => (one.outcome === 'wrong' ? [one.triesLeft] : []));
		expect(wrong.sort()).toEqual([1, 2, 3, 4]);
		expect(outcomes.filter(({ outcome }) => outcome === 'signed-out')).toHaveLength(5);
		expect((await actions()).filter((action) => action === 'hand-over.wrong-passphrase')).toHaveLength(5);
		expect(await here.find(token)).toBeUndefined();
	});

	it('is not moved and gives no fresh tries when it is laid a second time', async () => {
		const { token, session } = await here.signIn();
		await here.lock(session);
		await here.unlock(session, 'wrong');
		const before = await here.find(token);
		at.world.clock.pass(1);
		await here.lock(session, here.talk.id, 9);
		expect(await here.find(token)).toEqual(before);
		const second = scene(at.world);
		const { added, away, begun } = second;
		await at.kept.store.commit({ project: at.world.project.id, at: here.now(), changes: [added, away, begun], audit: [] });
		await expect(here.lock(session, second.talk.id)).rejects.toThrow('Do not hand it over');
		expect(await here.find(token)).toEqual(before);
	});

	it('has five tries again at the next hand-over', async () => {
		const { token, session } = await here.signIn();
		await here.lock(session);
		await here.unlock(session, 'wrong');
		await here.unlock(session, RIGHT);
		await here.lock(session);
		expect((await here.find(token))?.handedOver?.triesLeft).toBe(5);
	});

	it('is not laid on a conversation of another project, nor on a session that is over', async () => {
		const other = await anotherProject(at);
		const { token, session } = await here.signIn();
		await expect(here.lock(session, other.conversation)).rejects.toThrow();
		expect(await here.find(token)).toEqual(session);
		await at.kept.sessions.end(token, here.now());
		await expect(here.lock(session)).rejects.toThrow('Do not hand it over');
	});

	it('does not come off by the passphrase of somebody else, or by one that was replaced', async () => {
		const { project, priya, nadia } = at.world;
		const { setPassphrase, hasPassphrase } = at.kept.handOvers;
		expect(await hasPassphrase(project.id, priya.id)).toBe(false);
		const locked = await here.signIn(priya);
		await here.lock(locked.session);
		expect(await here.unlock(locked.session, RIGHT)).toEqual({ outcome: 'wrong', triesLeft: 4 });
		await setPassphrase(project.id, priya.id, 'Nine grey geese', here.now());
		expect(await hasPassphrase(project.id, priya.id)).toBe(true);
		expect(await here.unlock(locked.session, RIGHT)).toEqual({ outcome: 'wrong', triesLeft: 3 });
		const { session } = await here.signIn();
		await setPassphrase(project.id, nadia.id, 'Another one', here.now());
		await here.lock(session);
		expect(await here.unlock(session, RIGHT)).toEqual({ outcome: 'wrong', triesLeft: 4 });
		expect(await here.unlock(session, 'Another one')).toEqual({ outcome: 'unlocked' });
		expect(await here.unlock(session, 'nothing is locked any more')).toEqual({ outcome: 'unlocked' });
	});

	const outOfTries = async ({ session }: SignedIn) => {
		for (let tries = 0; tries < 5; tries += 1) await here.unlock(session, 'wrong');
	};
	it.each([
		['five wrong passphrases', outOfTries],
		['a sign-out', ({ token }: SignedIn) => at.kept.sessions.end(token, here.now())],
		['the end of a working day', async () => at.world.clock.pass(12 * 60)],
	])('is remembered for a day when its session ends by %s, and opens nothing by it', async (_how, ends) => {
		const signedIn = await here.signIn();
		const { token, session } = signedIn;
		await here.lock(session);
		const ended = () => at.kept.sessions.ended(token, here.now());
		expect(await ended()).toBeUndefined();
		await ends(signedIn);
		expect(await here.find(token)).toBeUndefined();
		expect(await ended()).toMatchObject({ ...session, handedOver: { conversation: here.talk.id, from: 4 } });
		expect(await here.unlock(session, RIGHT)).toEqual({ outcome: 'signed-out' });
		await expect(here.lock(session)).rejects.toThrow('Do not hand it over');
		expect(await here.find(token)).toBeUndefined();
		at.world.clock.pass(24 * 60 - 1);
		expect(await ended()).toBeDefined();
		at.world.clock.pass(1);
		expect(await ended()).toBeUndefined();
	});

	it('is not remembered when it was taken back before its session ended', async () => {
		const [signedOut, old] = [await here.signIn(), await here.signIn()];
		for (const { session } of [signedOut, old]) await here.lock(session);
		for (const { session } of [signedOut, old]) await here.unlock(session, RIGHT);
		await at.kept.sessions.end(signedOut.token, here.now());
		expect(await at.kept.sessions.ended(signedOut.token, here.now())).toBeUndefined();
		at.world.clock.pass(12 * 60);
		expect(await at.kept.sessions.ended(old.token, here.now())).toBeUndefined();
		expect(await at.kept.sessions.ended('guess', here.now())).toBeUndefined();
	});

	it('is in the audit by what was done, and never by what was typed', async () => {
		const { session } = await here.signIn();
		await here.lock(session);
		await here.unlock(session, 'wrong one');
		await here.unlock(session, RIGHT);
		await here.lock(session);
		for (let tries = 0; tries < 5; tries += 1) await here.unlock(session, 'wrong one');
		const wrong = 'hand-over.wrong-passphrase';
		expect(await actions()).toEqual([
			...['conversation.handed-over', wrong, 'conversation.taken-back'],
			...['conversation.handed-over', wrong, wrong, wrong, wrong, wrong, 'hand-over.signed-out'],
		]);
		const rows = await whoDidWhat(at);
		const { nadia } = at.world;
		expect(rows).toContainEqual({ actor: nadia.id, action: 'hand-over.passphrase-set', subject: nadia.id, youngPerson: null });
		expect(rows.filter(({ action }) => action === wrong)[0]).toMatchObject({ actor: nadia.id, youngPerson: here.kieran.id });
		expect(JSON.stringify(rows)).not.toMatch(/boat|wrong one/);
	});
}

/** What only a real database can show: the lock after a restart, and as another process reads it. */
export function durableHandOversContract(kind: StoreKind<DatabaseFixture>): void {
	let at: DatabaseFixture;
	let here: HandingOver;
	beforeEach(async () => {
		at = await kind.open();
		here = await handingOver(at);
	});
	afterEach(() => at.close());

	it('is there after a restart, with the tries that were left', async () => {
		const { token, session } = await here.signIn();
		await here.lock(session);
		await here.unlock(session, 'wrong');
		const again = await at.reopen();
		const found = (await again.sessions.find(token, here.now())) ?? expect.fail('No session.');
		expect(found.handedOver).toEqual({ conversation: here.talk.id, from: 4, since: here.now(), triesLeft: 4 });
		expect(await again.handOvers.unlock(found, RIGHT, here.now())).toEqual({ outcome: 'unlocked' });
	});

	it('is seen at once by every process that may be there', async () => {
		const { token, session } = await here.signIn();
		if (at.another === undefined) {
			await expect(here.find(token)).resolves.toEqual(session);
			await here.lock(session);
			expect((await here.find(token))?.handedOver?.conversation).toBe(here.talk.id);
			return;
		}
		const other = await at.another();
		// Both have read it unlocked before.
		expect(await other.sessions.find(token, here.now())).toEqual(session);
		await here.lock(session);
		expect((await other.sessions.find(token, here.now()))?.handedOver).toMatchObject({ conversation: here.talk.id, triesLeft: 5 });
		const tries = await Promise.all(
			[1, 2, 3, 4].flatMap(() => [here.unlock(session, 'a'), other.handOvers.unlock(session, 'b', here.now())]),
		);
		expect(tries.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(4);
		expect(await other.sessions.find(token, here.now())).toBeUndefined();
		expect(await here.find(token)).toBeUndefined();
		await other.close();
	});

	it('keeps no passphrase, no code and no token that somebody could read', async () => {
		const { world, kept } = at;
		const { token, session } = await here.signIn();
		await here.lock(session);
		const code = await kept.privatePages.makeCode(
			{ project: world.project.id, conversation: here.talk.id, by: world.nadia.id, mayCheck: false },
			here.now(),
		);
		const sitting = (await kept.privatePages.exchange(code, async () => 0, here.now())) ?? expect.fail('The code did not open.');
		const rows = [
			await kept.db.read.select().from(sessions),
			await kept.db.read.select().from(unlockPassphrases),
			await kept.db.read.select().from(privateCodes),
			await kept.db.read.select().from(privateSittings),
		];
		const all = JSON.stringify(rows);
		expect(rows.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
		expect(all).toMatch(/scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}/);
		for (const secret of [token, code, sitting, RIGHT, 'boat']) expect(all).not.toContain(secret);
	});
}
