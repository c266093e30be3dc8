import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byRef } from '#flows/index.ts';
import { handOverCommand } from '#server/hand-over-package/hand-over-command.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { scene } from './change-cases.ts';

describe.each(DATABASES)('npm run hand-over, over $name', (kind) => {
	let at: DatabaseFixture;
	const { publicKey, privateKey } = generateKeyPairSync('ec', {
		namedCurve: 'P-256',
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: 0 });
		for (const [name, role] of [
			['Grace Adeyemi', 'manager'],
			['Tomasz Wolski', 'lead'],
		] as const)
			await at.kept.staffAdmin.add(at.world.staff(name, role), 'system', at.world.clock.now());
		writeFileSync(file('public.pem'), publicKey);
		writeFileSync(file('private.pem'), privateKey);
	});
	afterEach(() => at.close());
	const file = (name: string) => join(at.folder, name);
	const project = () => at.world.project.id;
	const run = async (...args: string[]): Promise<string> => {
		const said: string[] = [];
		const desk = { say: (line: string) => void said.push(line), ask: async () => '', user: 'nobody' };
		const open = async () => ({ ...at.kept, close: async () => undefined });
		await handOverCommand(args, { desk, open, flows: { byRef } });
		return said.join('\n');
	};
	const memberCalled = async (name: string) =>
		(await at.kept.staff.all(project())).find((one) => one.name === name) ?? expect.fail(`${name} does not work here.`);
	const close = async () => {
		const { id } = await memberCalled('Grace Adeyemi');
		const words = { receiver: 'Midshire Council, archives', goNow: 'Ring Midshire on 01632 960000.' };
		return at.kept.closing.close(project(), { by: id, at: at.world.clock.now(), ...words });
	};
	const aChild = async () => {
		const here = scene(at.world);
		const changes = [here.added, here.away, here.begun, here.said, here.over];
		expect(await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
		return here;
	};
	const make = ['make', '--to', '', '--by', 'Tomasz Wolski', '--out', ''];
	const making = (by = 'Tomasz Wolski') =>
		run(...make.map((one, n) => (n === 2 ? file('public.pem') : n === 4 ? by : n === 6 ? file('package') : one)));

	it('is refused while the project goes on, to whoever closed it, and to a worker', async () => {
		await expect(making()).rejects.toThrow(/goes on/);
		await close();
		await expect(making('Grace Adeyemi')).rejects.toThrow(/Whoever closed the project/);
		await expect(making('Nadia Rahman')).rejects.toThrow(/lead or a manager/);
		expect(existsSync(file('package'))).toBe(false);
	});

	it('puts everything in, for whoever has the private half alone, and what was destroyed only as a line of the log', async () => {
		const [kieran, gone] = [await aChild(), await aChild()];
		const now = { at: at.world.clock.now() };
		await at.kept.keeping.propose(project(), gone.kieran.id, { ...now, by: at.world.nadia.id, reason: 'made-in-error' });
		const deletion = (await at.kept.keeping.deletions(project()))[0]?.id ?? '';
		expect(await at.kept.keeping.approve(project(), deletion, { ...now, by: at.world.priya.id })).toHaveProperty('gone');
		expect(await close()).toBe('saved');
		expect(await close()).toBe('stale');
		const said = await making();
		expect(said).toMatch(/1 of 2\n2 of 2/);
		const manifest = /Its manifest: (\w{64})/.exec(said)?.[1] ?? '';
		const inFolder = readdirSync(file('package')).map((name) => readFileSync(join(file('package'), name), 'latin1'));
		for (const text of inFolder) expect(text).not.toMatch(/Kieran|bus station|Harbour|Midshire/);
		const read = await run('open', file('package'), '--private', file('private.pem'), '--out', file('opened'));
		expect(read).toContain(`Its manifest: ${manifest}`);
		const text = (path: string) => readFileSync(join(file('opened'), path), 'utf8');
		expect(text('index.html')).toContain('Midshire Council, archives');
		expect(text('index.html')).toContain(`young-people/${kieran.kieran.id}/index.html`);
		expect(text(`young-people/${kieran.kieran.id}/index.html`)).toContain('I was at the bus station');
		expect(JSON.parse(text(`young-people/${kieran.kieran.id}/record.json`))).toMatchObject({
			youngPerson: { about: { fullName: 'Kieran Boyd' } },
		});
		expect(text('deletion-log.html')).toContain(gone.kieran.id);
		expect(existsSync(join(file('opened'), 'young-people', gone.kieran.id))).toBe(false);
		expect(JSON.parse(text('data/retention-dates.json'))).toMatchObject([{ youngPerson: kieran.kieran.id, class: 'return-talks' }]);
		expect(text('data/audit.jsonl').split('\n').length).toBeGreaterThan(5);
		expect(await at.kept.closing.packages(project())).toMatchObject([{ people: 1, manifest }]);
		expect(await auditRows(at)).toContainEqual(
			expect.objectContaining({
				action: 'name-typed-at-command-line',
				subject: expect.stringMatching(/^closing.package-begun, by machine user /),
			}),
		);
		expect((await auditRows(at)).at(-1)).toMatchObject({ action: 'closing.package-made', subject: manifest });
	});

	it('says where young people go now for as long as it is closed, and goes on when it was a mistake', async () => {
		await close();
		const closure = await at.kept.closing.standing(project());
		expect(closure).toMatchObject({ receiver: 'Midshire Council, archives', goNow: 'Ring Midshire on 01632 960000.' });
		const again = { by: at.world.priya.id, at: at.world.clock.now() };
		expect(await at.kept.closing.openAgain(project(), closure?.id ?? '', again)).toBe('saved');
		expect(await at.kept.closing.openAgain(project(), closure?.id ?? '', again)).toBe('stale');
		expect(await at.kept.closing.standing(project())).toBeNull();
		expect(await close()).toBe('saved');
	});
});
