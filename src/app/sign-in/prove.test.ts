import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { timeCodes } from '#server/sign-in/time-codes.ts';
import { openMemoryStore } from '../../../test/support/memory-store.ts';
import { world } from '../../../test/support/world.ts';
import { type Proof, proveByName } from './prove.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { TooBusy } from './too-busy.ts';

const PASSPHRASE = 'seven grey geese and a gander';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Nadia with a passphrase, a code and a recovery code; nothing is hashed, and a turn is given unless told otherwise. */
async function door(over: Partial<Pick<SignInDeps, 'passphrases' | 'tries'>> = {}) {
	const here = world();
	const kept = openMemoryStore(here);
	await kept.projects.create(here.project, here.clock.now());
	for (const member of [here.nadia, here.priya]) await kept.staffAdmin.add(member, 'system', here.clock.now());
	const nadia = { project: here.project.id, staff: here.nadia.id };
	await kept.credentials.setPassphrase(nadia, PASSPHRASE, here.clock.now());
	await kept.credentials.setCodeSecret(nadia, SECRET, 1, here.clock.now());
	await kept.credentials.replaceRecoveryCodes(nadia, ['ABCD-EFGH-JKMN-PQRS-TVWX-YZ01'], here.clock.now());
	kept.state.audit.length = 0;
	const wrongs: string[] = [];
	const deps: Pick<SignInDeps, 'credentials' | 'store' | 'passphrases' | 'tries' | 'timeCodes' | 'clock'> = {
		credentials: kept.credentials,
		store: kept.store,
		passphrases: { hash: async (words) => words, matches: async (words, hash) => hash !== undefined && words === hash },
		tries: { turn: async () => true, wrong: (_c, account) => void wrongs.push(account) },
		timeCodes: { ...timeCodes, stepOf: (_secret, typed) => (typed === '123456' ? 100 : undefined) },
		clock: here.clock,
		...over,
	};
	const prove = async (name: string, passphrase: string, code: string): Promise<Proof> => {
		let proof: Proof = 'busy';
		const app = new Hono<AppEnv>().get('/', async (c) => {
			proof = await proveByName(c, deps, name, { passphrase, code });
			return c.text('');
		});
		await app.request('/');
		return proof;
	};
	return { here, kept, nadia, wrongs, prove, audit: () => kept.state.audit.map(({ actor, action, subject }) => [actor, action, subject]) };
}

describe('a name, a passphrase and a code', () => {
	it('are proof together, once', async () => {
		const at = await door();
		expect(await at.prove('nadia rahman', PASSPHRASE, '123456')).toEqual({ whose: at.nadia, method: 'passphrase-and-code' });
		expect(await at.prove('Nadia Rahman', PASSPHRASE, '123456')).toBe('wrong');
	});

	it('take a recovery code in the place of the code, once', async () => {
		const at = await door();
		const code = 'abcd efgh jkmn pqrs tvwx yzo1';
		expect(await at.prove('Nadia Rahman', PASSPHRASE, code)).toEqual({ whose: at.nadia, method: 'recovery-code' });
		expect(await at.prove('Nadia Rahman', PASSPHRASE, code)).toBe('wrong');
	});

	it.each([
		['a wrong passphrase', 'Nadia Rahman', 'seven grey geese and a goose', '123456'],
		['no code', 'Nadia Rahman', PASSPHRASE, ''],
		['a wrong code', 'Nadia Rahman', PASSPHRASE, '654321'],
		['somebody else’s name', 'Priya Nair', PASSPHRASE, '123456'],
		['a name that nobody has', 'Nobody Here', PASSPHRASE, '123456'],
		['nothing', '', '', ''],
	])('are no proof with %s, use nothing up, and count as a try', async (_what, name, passphrase, code) => {
		const at = await door();
		expect(await at.prove(name, passphrase, code)).toBe('wrong');
		expect(at.wrongs).toEqual([name.toLowerCase()]);
		expect(await at.prove('Nadia Rahman', PASSPHRASE, '123456')).toMatchObject({ method: 'passphrase-and-code' });
	});

	it('that were refused stand in the audit for the one who was tried, and nothing that was typed does', async () => {
		const at = await door();
		await at.prove('Nadia Rahman', 'a passphrase somebody guessed', '999999');
		await at.prove('Nobody Here', 'a passphrase somebody guessed', '999999');
		expect(at.audit()).toEqual([['system', 'sign-in.refused', at.nadia.staff]]);
		expect(JSON.stringify(at.kept.state.audit)).not.toMatch(/guessed|999999|Nobody/);
	});

	it('are not looked at when too many are being tried, so that nothing is used up', async () => {
		for (const over of [
			{ tries: { turn: async () => false, wrong: () => expect.fail('Nothing was tried.') } },
			{ passphrases: { hash: async () => '', matches: () => Promise.reject(new TooBusy('busy')) } },
		]) {
			const at = await door(over);
			expect(await at.prove('Nadia Rahman', PASSPHRASE, '123456')).toBe('busy');
			expect([at.audit(), at.wrongs]).toEqual([[], []]);
		}
	});
});
