import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Whose } from '#app/sign-in/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import { LAPSES_MINUTES, WAITS_MINUTES } from '#core/sign-in/getting-back.ts';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';

const A_DAY = 24 * 60;

/** Getting back in, whatever keeps it: nobody alone opens the account of somebody who could sign in before. */
export function gettingBackContract({ open }: StoreKind): void {
	let at: Fixture;
	let project: ProjectId;
	let ada: StaffId;
	let eve: StaffId;
	let joel: StaffId;
	let ines: StaffId;
	let mo: Whose;
	beforeEach(async () => {
		at = await open();
		project = at.world.ids.row<ProjectId>();
		await at.kept.projects.create({ ...at.world.project, id: project, kind: 'not-for-real-children' }, now());
		[ada, eve] = [await somebody('Ada', 'administrator'), await somebody('Eve', 'administrator')];
		[joel, ines] = [await somebody('Joel', 'lead'), await somebody('Ines', 'lead')];
		mo = { project, staff: await somebody('Mo', 'worker') };
	});
	afterEach(() => at.close());

	const now = () => at.world.clock.now();
	const inADay = () => addMinutes(now(), A_DAY);
	const actions = async () => (await whoDidWhat(at)).map(({ action }) => action).filter((action) => action.startsWith('getting-back'));
	/** With every way in, unless they were only invited. */
	async function somebody(name: string, role: Role, enrolled = true): Promise<StaffId> {
		const id = at.world.ids.row<StaffId>();
		await at.kept.staffAdmin.add({ id, project, name, role, active: true }, 'system', now());
		if (enrolled) await enrol({ project, staff: id });
		return id;
	}
	async function enrol(whose: Whose): Promise<void> {
		const { credentials } = at.kept;
		await credentials.setPassphrase(whose, 'a hash', now());
		await credentials.setCodeSecret(whose, 'JBSWY3DPEHPK3PXP', 1, now());
		await credentials.replaceRecoveryCodes(whose, [`code ${whose.staff}`], now());
		const passkey = { ...whose, id: `key ${whose.staff}`, label: 'Phone', publicKey: Buffer.from('k'), counter: 0, transports: [] };
		await credentials.addPasskey({ ...passkey, syncable: false, backedUp: false, madeAt: now(), lastUsedAt: null }, now());
	}
	const ask = (whose = mo, by = ada) => at.kept.waysBack.ask(whose, by, now());
	const row = async (whose = mo) =>
		(await at.kept.waysBack.all(project)).find(({ staff }) => staff === whose.staff) ?? expect.fail('Nobody asked.');
	const confirm = async (whose = mo, by = joel) => at.kept.waysBack.confirm(whose, (await row(whose)).askedAt, by, now());
	const stop = async (whose = mo, by = ines) => at.kept.waysBack.stop(whose, (await row(whose)).askedAt, by, now());
	const link = (whose = mo, by = ada) => at.kept.waysBack.link(whose, by, inADay(), now());
	const opens = (code: string | undefined) => at.kept.sessions.open(code ?? expect.fail('No link.'), now());
	/** Asked, confirmed and waited for. */
	async function ready(whose = mo): Promise<void> {
		expect([await ask(whose), await confirm(whose)]).toEqual(['asked', 'confirmed']);
		at.world.clock.pass(WAITS_MINUTES);
	}

	it('nobody is invited who had a way in, and whoever had none is invited as ever', async () => {
		await expect(at.kept.sessions.invite(mo.staff, inADay())).rejects.toThrow('They had a way in before');
		const fresh = await somebody('Rosa', 'worker', false);
		expect(await ask({ project, staff: fresh })).toBe('refused');
		expect(await opens(await at.kept.sessions.invite(fresh, inADay()))).toBeDefined();
		expect(await at.kept.waysBack.needed(project)).toEqual(new Set([ada, eve, joel, ines, mo.staff]));
		expect(await at.kept.waysBack.needed(at.world.project.id)).toEqual(new Set());
	});

	it('an invitation opens nothing once its person has a way in', async () => {
		const fresh = await somebody('Rosa', 'worker', false);
		const code = await at.kept.sessions.invite(fresh, inADay());
		await enrol({ project, staff: fresh });
		expect(await opens(code)).toBeUndefined();
	});

	it('no link is made before a second person confirmed it and the whole delay went by, nor by anybody but whoever asked', async () => {
		expect(await link()).toBeUndefined();
		expect(await ask()).toBe('asked');
		at.world.clock.pass(WAITS_MINUTES);
		expect(await link()).toBeUndefined();
		expect(await confirm()).toBe('confirmed');
		at.world.clock.pass(WAITS_MINUTES - 1);
		expect(await link()).toBeUndefined();
		at.world.clock.pass(1);
		expect([await link(mo, eve), await link(mo, joel)]).toEqual([undefined, undefined]);
		expect(await link()).toBeDefined();
		expect(await actions()).toEqual(['getting-back-asked', 'getting-back-confirmed', 'getting-back-link-made']);
	});

	it.each([
		['a lead', () => joel],
		['somebody who works here', () => mo.staff],
	])('%s does not ask', async (_who, by) => {
		expect(await ask(mo, by())).toBe('refused');
		expect(await at.kept.waysBack.all(project)).toEqual([]);
	});

	it('whoever asked, whoever it is for and another administrator do not confirm, and nobody confirms what was asked anew meanwhile', async () => {
		expect(await ask({ project, staff: joel })).toBe('asked');
		for (const by of [ada, eve, joel, mo.staff]) expect(await confirm({ project, staff: joel }, by)).toBe('refused');
		const { askedAt } = await row({ project, staff: joel });
		expect(await stop({ project, staff: joel }, joel)).toBe('stopped');
		at.world.clock.pass(1);
		expect(await ask({ project, staff: joel })).toBe('asked');
		expect(await at.kept.waysBack.confirm({ project, staff: joel }, askedAt, ines, now())).toBe('refused');
		expect(await confirm({ project, staff: joel }, ines)).toBe('confirmed');
	});

	it('of two who ask, confirm, stop or open at once, one does', async () => {
		const both = async <Outcome>(one: Promise<Outcome>, other: Promise<Outcome>) =>
			(await Promise.all([one, other])).map(String).toSorted();
		expect(await both(ask(), ask(mo, eve))).toEqual(['asked', 'refused']);
		const { askedBy } = await row();
		expect(await both(confirm(), confirm(mo, ines))).toEqual(['confirmed', 'refused']);
		at.world.clock.pass(WAITS_MINUTES);
		const code = await link(mo, askedBy as StaffId);
		const opened = await Promise.all([opens(code), opens(code)]);
		expect(opened.filter((one) => one !== undefined)).toHaveLength(1);
		expect((await actions()).toSorted()).toEqual([
			...['getting-back-asked', 'getting-back-confirmed', 'getting-back-link-made', 'getting-back-used'],
		]);
		expect(await both(stop(), stop(mo, joel))).toEqual(['refused', 'refused']);
	});

	it('of a stop and a use at once, only one counts', async () => {
		await ready();
		const code = await link();
		const [stopped, opened] = await Promise.all([stop(), opens(code)]);
		expect([stopped === 'stopped', opened !== undefined].filter(Boolean)).toHaveLength(1);
		expect((await at.kept.credentials.ways(mo)).codes).toBe(stopped === 'stopped');
	});

	it('the moment it is used everything that they had is over: ways in, sign-ins, their own devices; nobody else’s', async () => {
		const { sessionKeeping, sessions, devices, credentials } = at.kept;
		const begin = (staff: StaffId, device: string | null = null) =>
			sessionKeeping.begin({ project, staff, method: 'passkey', device, lastsMinutes: 2 * LONGEST_MINUTES }, undefined, now());
		const phone = await devices.enrol({ project, label: 'Phone', shared: false }, mo.staff, now());
		const shared = await devices.enrol({ project, label: 'Tablet', shared: true }, mo.staff, now());
		const others = await devices.enrol({ project, label: 'Laptop', shared: false }, joel, now());
		await ready();
		const [theirs, joels] = [await begin(mo.staff, phone.id), await begin(joel)];
		const opened = (await opens(await link())) ?? expect.fail('Not opened.');
		expect((await sessions.find(opened.token, now()))?.how?.method).toBe('enrolling');
		expect(await credentials.ways(mo)).toEqual({ passkeys: 0, passphrase: false, codes: false, recoveryCodes: 0 });
		expect(await credentials.passkey(`key ${mo.staff}`)).toBeUndefined();
		expect(await credentials.useRecoveryCode(mo, `code ${mo.staff}`, now())).toBe(false);
		expect(await sessions.find(theirs.token, now())).toBeUndefined();
		expect(await sessions.find(joels.token, now())).toBeDefined();
		const revoked = new Map((await devices.all(project)).map(({ id, revokedAt }) => [id, revokedAt]));
		expect([revoked.get(phone.id), revoked.get(shared.id), revoked.get(others.id)]).toEqual([now(), null, null]);
		expect((await credentials.ways({ project, staff: joel })).passkeys).toBe(1);
		expect(await actions()).toContain('getting-back-used');
	});

	it('whoever did not finish after it is not simply invited: it is asked for again', async () => {
		await ready();
		expect(await opens(await link())).toBeDefined();
		expect(await link()).toBeUndefined();
		await expect(at.kept.sessions.invite(mo.staff, inADay())).rejects.toThrow('They had a way in before');
		expect(await ask()).toBe('asked');
	});

	describe('stopping', () => {
		it.each([
			['the person', () => mo.staff],
			['a lead', () => ines],
			['another administrator', () => eve],
		])('%s stops it at any time until the link is used, and the link opens nothing', async (_who, by) => {
			await ready();
			const code = await link();
			expect(await stop(mo, by())).toBe('stopped');
			expect(await opens(code)).toBeUndefined();
			expect(await link()).toBeUndefined();
			expect((await at.kept.credentials.ways(mo)).passkeys).toBe(1);
			expect(await actions()).toContain('getting-back-stopped');
		});

		it('a colleague does not', async () => {
			const other = await somebody('Sam', 'worker');
			await ask();
			expect(await stop(mo, other)).toBe('refused');
			expect(await confirm()).toBe('confirmed');
		});
	});

	it('a link is over after a day, the one before with the next, and the whole after a week', async () => {
		await ready();
		const [first, second] = [await link(), await link()];
		expect(await opens(first)).toBeUndefined();
		at.world.clock.pass(A_DAY);
		expect(await opens(second)).toBeUndefined();
		at.world.clock.pass(LAPSES_MINUTES - WAITS_MINUTES - A_DAY - 1);
		const last = await link();
		expect(last).toBeDefined();
		at.world.clock.pass(1);
		expect([await opens(last), await link(), await confirm()]).toEqual([undefined, undefined, 'refused']);
		expect(await ask()).toBe('asked');
	});

	it('somebody at the machine itself begins an administrator again, nobody else, and it is stopped like any other', async () => {
		const { machineLink } = at.kept;
		await expect(machineLink({ project, staff: joel }, inADay(), now())).rejects.toThrow('Only an administrator');
		const code = await machineLink({ project, staff: ada }, inADay(), now());
		expect(await row({ project, staff: ada })).toMatchObject({ askedBy: 'system', confirmedBy: 'system' });
		expect(await stop({ project, staff: ada }, eve)).toBe('stopped');
		expect(await opens(code)).toBeUndefined();
		expect(await opens(await machineLink({ project, staff: ada }, inADay(), now()))).toBeDefined();
		expect((await at.kept.credentials.ways({ project, staff: ada })).passkeys).toBe(0);
	});
}
