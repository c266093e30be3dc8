import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId } from '#core/id.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { anotherProject } from '../support/another-project.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import type { DatabaseFixture, Fixture, StoreKind } from '../support/databases.ts';
import { scene } from './change-cases.ts';

/** What a code and the page that it opens promise, whatever keeps them. */
export function privatePagesContract(kind: StoreKind): void {
	let at: Fixture;
	let here: ReturnType<typeof scene>;
	beforeEach(async () => {
		at = await kind.open();
		here = scene(at.world);
		const { added, away, begun } = here;
		await at.kept.store.commit({ project: at.world.project.id, at: now(), changes: [added, away, begun], audit: [] });
	});
	afterEach(() => at.close());
	const now = () => at.world.clock.now();
	const pages = () => at.kept.privatePages;
	const make = (mayCheck = false) =>
		pages().makeCode({ project: at.world.project.id, conversation: here.talk.id, by: at.world.nadia.id, mayCheck }, now());
	const exchange = (code: string) => pages().exchange(code, async () => 3, now());
	const open = async (mayCheck = false) => (await exchange(await make(mayCheck))) ?? expect.fail('The code did not open.');
	const find = (token: string) => pages().find(token, now());
	const standing = () => pages().standing(at.world.project.id, here.talk.id);
	const audited = async () => (await whoDidWhat(at)).filter(({ subject }) => subject === here.talk.id);

	it('opens the conversation that it was made for, once', async () => {
		const code = await make(true);
		expect(code).toMatch(/^[CDFGHJKLMNPQRTVWX2-9]{8}$/);
		const asked: unknown[] = [];
		const from = async (conversation: ConversationId, project: ProjectId) => asked.push(conversation, project);
		const token = (await pages().exchange(code, from, now())) ?? '';
		expect(asked).toEqual([here.talk.id, at.world.project.id]);
		const sitting = await find(token);
		expect(sitting).toMatchObject({ project: at.world.project, conversation: here.talk.id, madeBy: at.world.nadia.id, mayCheck: true });
		expect(sitting).toMatchObject({ from: 2, seenBy: null, since: now() });
		expect(sitting?.formToken.length).toBeGreaterThan(40);
		expect(sitting?.formToken).not.toBe(token);
		expect(await exchange(code)).toBeUndefined();
		expect(await find(token)).toEqual(sitting);
	});

	it('may be typed in small letters, with spaces and dashes, or with letters that look like its digits', async () => {
		const one = await make();
		expect(await exchange(` ${one.slice(0, 4)}-${one.slice(4)} `.toLowerCase())).toBeDefined();
		const two = await make();
		const misread = two.replace(/8/g, 'B').replace(/5/g, 's').replace(/2/g, 'Z');
		expect(await exchange(`${misread.slice(0, 2)} – ${misread.slice(2)}`)).toBeDefined();
	});

	it('opens for one of two who use it at once', async () => {
		const code = await make();
		const opened = (await Promise.all([exchange(code), exchange(code), exchange(code)])).filter((token) => token !== undefined);
		expect(opened).toHaveLength(1);
		expect(await find(opened[0] ?? '')).toBeDefined();
		expect((await audited()).filter(({ action }) => action === 'private-page.opened')).toHaveLength(1);
	});

	it('opens nothing for what is no code, nor with a code where a token belongs', async () => {
		const code = await make();
		for (const guess of ['', 'CDFGHJKL', code.slice(1), `${code}2`, here.talk.id]) expect(await exchange(guess), guess).toBeUndefined();
		expect(await find(code)).toBeUndefined();
		expect(await find('')).toBeUndefined();
		expect((await standing())?.usedAt).toBeNull();
	});

	it('lasts half an hour', async () => {
		const [first, madeAt] = [await make(), now()];
		expect(await standing()).toMatchObject({ madeAt, expiresAt: addMinutes(madeAt, 30), usedAt: null, endedAt: null, ended: null });
		at.world.clock.pass(30);
		expect(await exchange(first)).toBeUndefined();
		const second = await make();
		at.world.clock.pass(29);
		expect(await exchange(second)).toBeDefined();
	});

	it('is not spent when the conversation could not be read', async () => {
		const code = await make();
		const unreadable = () => Promise.reject(new Error('The log cannot be read.'));
		await expect(pages().exchange(code, unreadable, now())).rejects.toThrow('cannot be read');
		expect(await exchange(code)).toBeDefined();
	});

	it('no longer opens once a newer one was made, and what was open ends', async () => {
		const old = await make();
		const token = await open();
		expect(await exchange(old)).toBeUndefined();
		expect(await find(token)).toBeDefined();
		const fresh = await make(true);
		expect(await find(token)).toBeUndefined();
		expect(await standing()).toEqual({
			...{ madeBy: at.world.nadia.id, madeAt: now(), expiresAt: addMinutes(now(), 30) },
			...{ usedAt: null, endedAt: null, ended: null },
		});
		expect(await find((await exchange(fresh)) ?? '')).toMatchObject({ mayCheck: true });
	});

	it('is the only one that opens, of two that were made at once', async () => {
		const codes = await Promise.all([make(), make()]);
		const tokens = [await exchange(codes[0]), await exchange(codes[1])];
		expect(tokens.filter((token) => token !== undefined)).toHaveLength(1);
	});

	it('leaves nothing open of an older code that is used at the same moment', async () => {
		const old = await make();
		const [token, fresh] = await Promise.all([exchange(old), make()]);
		expect(token === undefined ? undefined : await find(token)).toBeUndefined();
		expect(await find((await exchange(fresh)) ?? '')).toBeDefined();
	});

	it('does not open by an old code for a node whose clock is behind', async () => {
		const before = now();
		const old = await make();
		at.world.clock.pass(1);
		const fresh = await make();
		expect(await pages().exchange(old, async () => 0, before)).toBeUndefined();
		await pages().close(at.world.project.id, here.talk.id, at.world.nadia.id, now());
		expect(await pages().exchange(fresh, async () => 0, before)).toBeUndefined();
	});

	it('belongs to one project', async () => {
		const other = await anotherProject(at);
		const token = await open();
		const { makeCode, close } = pages();
		const by = at.world.nadia.id;
		await expect(makeCode({ project: at.world.project.id, conversation: other.conversation, by, mayCheck: true }, now())).rejects.toThrow();
		await expect(makeCode({ project: other.id, conversation: here.talk.id, by, mayCheck: true }, now())).rejects.toThrow();
		await expect(close(other.id, here.talk.id, by, now())).rejects.toThrow();
		expect(await pages().standing(other.id, here.talk.id)).toBeUndefined();
		expect(await pages().standing(other.id, other.conversation)).toBeUndefined();
		expect(await find(token)).toBeDefined();
	});

	it('ends after twenty minutes without a sign, and is not brought back by one', async () => {
		const token = await open();
		at.world.clock.pass(19);
		expect(await find(token)).toBeDefined();
		await pages().keep(token, null, now());
		const lastSign = now();
		at.world.clock.pass(19);
		expect(await find(token)).toBeDefined();
		at.world.clock.pass(1);
		expect(await find(token)).toBeUndefined();
		for (const seenBy of [null, 'nobody'] as const) await pages().keep(token, seenBy, now());
		await pages().end(token, 'finished', now());
		expect(await find(token)).toBeUndefined();
		expect(await standing()).toMatchObject({ ended: 'idle', endedAt: addMinutes(lastSign, 20) });
		expect((await audited()).map(({ action }) => action)).not.toContain('private-page.ended');
	});

	it('stays idle for the record when a fresh code follows much later', async () => {
		const token = await open();
		at.world.clock.pass(60);
		await make();
		expect(await find(token)).toBeUndefined();
		expect(await standing()).toMatchObject({ usedAt: null, ended: null });
	});

	it('ends after two hours whatever is done', async () => {
		const token = await open();
		const since = now();
		for (let quarter = 1; quarter < 8; quarter += 1) {
			at.world.clock.pass(15);
			await pages().keep(token, null, now());
			expect(await find(token)).toBeDefined();
		}
		at.world.clock.pass(15);
		await pages().keep(token, null, now());
		expect(await find(token)).toBeUndefined();
		expect(await standing()).toMatchObject({ usedAt: since, ended: 'idle', endedAt: addMinutes(since, 120) });
	});

	it('remembers who can see the phone until they say otherwise', async () => {
		const token = await open();
		await pages().keep(token, 'somebody', now());
		await pages().keep(token, null, now());
		expect((await find(token))?.seenBy).toBe('somebody');
		await pages().keep(token, 'nobody', now());
		expect((await find(token))?.seenBy).toBe('nobody');
	});

	it('is over once it was ended, and says how it ended first', async () => {
		const code = await make();
		const token = (await exchange(code)) ?? '';
		await pages().end(token, 'someone-came', now());
		const endedAt = now();
		at.world.clock.pass(1);
		await pages().end(token, 'finished', now());
		await pages().keep(token, 'nobody', now());
		expect(await find(token)).toBeUndefined();
		expect(await exchange(code)).toBeUndefined();
		expect(await standing()).toMatchObject({ ended: 'someone-came', endedAt });
		await pages().end('no token of anybody', 'left', now());
	});

	it('is still known by its token for a day after it was over, however it ended, and opens nothing by that', async () => {
		const { nadia, project } = at.world;
		const ended = (token: string) => pages().ended(token, now());
		const left = await open(true);
		await pages().keep(left, 'somebody', now());
		const asOpen = await find(left);
		expect(await ended(left)).toBeUndefined();
		await pages().end(left, 'left', now());
		expect(await ended(left)).toEqual(asOpen);
		expect(await find(left)).toBeUndefined();

		const idle = await open();
		at.world.clock.pass(21);
		expect(await ended(idle)).toMatchObject({ conversation: here.talk.id, seenBy: null });
		const renewed = await open();
		await make();
		const closed = await open();
		await pages().close(project.id, here.talk.id, nadia.id, now());
		for (const token of [left, idle, renewed, closed]) expect((await ended(token))?.formToken.length).toBeGreaterThan(40);
		at.world.clock.pass(23 * 60);
		expect(await ended(closed)).toBeDefined();
		at.world.clock.pass(61);
		for (const token of [left, idle, renewed, closed, '', 'no token of anybody']) expect(await ended(token)).toBeUndefined();
	});

	it('is closed by a worker with every code of it', async () => {
		const token = await open();
		await pages().close(at.world.project.id, here.talk.id, at.world.priya.id, now());
		expect(await find(token)).toBeUndefined();
		expect(await standing()).toMatchObject({ ended: 'closed-by-worker', endedAt: now() });
		const unused = await make();
		await pages().close(at.world.project.id, here.talk.id, at.world.priya.id, now());
		expect(await exchange(unused)).toBeUndefined();
		expect(await standing()).toMatchObject({ usedAt: null, expiresAt: now(), ended: null });
	});

	it('writes down who made it, that it was opened, and how it went, and names the young person nowhere as an actor', async () => {
		await pages().end(await open(), 'left', now());
		await open();
		await pages().close(at.world.project.id, here.talk.id, at.world.priya.id, now());
		const { nadia, priya } = at.world;
		const row = { subject: here.talk.id, youngPerson: here.kieran.id };
		expect(await audited()).toEqual([
			{ ...row, actor: nadia.id, action: 'private-page.code-made' },
			{ ...row, actor: 'young-person', action: 'private-page.opened' },
			{ ...row, actor: 'young-person', action: 'private-page.ended' },
			{ ...row, actor: nadia.id, action: 'private-page.code-made' },
			{ ...row, actor: 'young-person', action: 'private-page.opened' },
			{ ...row, actor: priya.id, action: 'private-page.closed' },
		]);
	});
}

/** What only a real database can show: what is there after a restart, and two processes that act at once. */
export function durablePrivatePagesContract(kind: StoreKind<DatabaseFixture>): void {
	let at: DatabaseFixture;
	let here: ReturnType<typeof scene>;
	beforeEach(async () => {
		at = await kind.open();
		here = scene(at.world);
		const { added, away, begun } = here;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes: [added, away, begun], audit: [] });
	});
	afterEach(() => at.close());
	const now = () => at.world.clock.now();
	const make = ({ privatePages }: OpenStore) =>
		privatePages.makeCode({ project: at.world.project.id, conversation: here.talk.id, by: at.world.nadia.id, mayCheck: false }, now());
	const exchange = ({ privatePages }: OpenStore, code: string) => privatePages.exchange(code, async () => 0, now());
	const isThere = <Value>(value: Value | undefined) => value !== undefined;

	it('is there after a restart', async () => {
		const token = (await exchange(at.kept, await make(at.kept))) ?? '';
		await at.kept.privatePages.keep(token, 'nobody', now());
		const before = await at.kept.privatePages.find(token, now());
		const again = await at.reopen();
		expect(await again.privatePages.find(token, now())).toEqual(before);
		expect(before?.seenBy).toBe('nobody');
		await again.privatePages.end(token, 'left', now());
		expect(await (await at.reopen()).privatePages.find(token, now())).toBeUndefined();
	});

	it('opens once, and of the newest code alone, whichever process is asked', async () => {
		const second = await at.another?.();
		const [one, two] = [at.kept, second ?? at.kept];
		for (let round = 0; round < 6; round += 1) {
			const codes = await Promise.all([make(one), make(two)]);
			const tries = await Promise.all(codes.flatMap((code) => [exchange(one, code), exchange(two, code)]));
			expect(tries.filter(isThere)).toHaveLength(1);
			const token = tries.find(isThere) ?? '';
			expect(await two.privatePages.find(token, now())).toBeDefined();
			const code = await make(one);
			expect(await two.privatePages.find(token, now())).toBeUndefined();
			const [opened] = await Promise.all([exchange(two, code), make(one)]);
			expect(opened === undefined ? undefined : await one.privatePages.find(opened, now())).toBeUndefined();
		}
		await second?.close();
	});
}
