import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Letter, Letters } from '#server/reach/letter.ts';
import { type Fixture, STORES } from '../../../test/support/databases.ts';
import { digest, isDigestDue } from './digest.ts';
import { DIGEST_SUBJECT } from './digest-words.ts';

describe.each(STORES)('the daily message, in $name', (kind) => {
	let at: Fixture;
	let sent: (Letter & { to: string; key: string })[];
	let refused: Set<string>;
	let faults: string[];
	beforeEach(async () => {
		at = await kind.open();
		[sent, refused, faults] = [[], new Set(), []];
	});
	afterEach(() => at.close());

	const carrier = (channel: 'text' | 'e-mail') => ({
		channel,
		async carry(to: string, letter: Letter, key: string) {
			if (refused.has(to)) return { outcome: 'retry' } as const;
			sent.push({ ...letter, to, key });
			return { outcome: 'accepted', providerId: null } as const;
		},
	});
	const letters: Letters = new Map([
		['text', carrier('text')],
		['e-mail', carrier('e-mail')],
	] as const);
	const chore = () =>
		digest({
			...{ project: at.world.project.id, kept: at.kept, letters },
			desk: { raise: (what) => void faults.push(what), worksAgain: (what) => void faults.push(`${what} again`) },
		});
	async function somebody(name: string, role: StaffMember['role'], ...addresses: readonly string[]): Promise<StaffMember> {
		const member = at.world.staff(name, role);
		await at.kept.staffAdmin.add(member, 'system', at.world.clock.now());
		for (const address of addresses) {
			const whose = { project: at.world.project.id, staff: member.id, id: `${name}-${address}` };
			const channel = address.startsWith('+') ? 'text' : 'e-mail';
			const now = at.world.clock.now();
			await at.kept.reaching.staffWays.add({ ...whose, channel, address }, { code: '123456', until: instant('2030-01-01T00:00:00Z') }, now);
			await at.kept.reaching.staffWays.tryCode(whose, '123456', `call-${name}`, now);
		}
		return member;
	}

	it('goes to leads and managers by e-mail, and by text to whoever has none, when nothing at all has happened', async () => {
		await somebody('Lena', 'lead', 'lena@example.org', '+447700900111');
		await somebody('Max', 'manager', '+447700900222');
		await somebody('Wim', 'worker', 'wim@example.org');
		await somebody('Ada', 'administrator', 'ada@example.org');
		await chore().run(at.world.clock.now(), null);
		expect(sent.map(({ to }) => to).sort()).toEqual(['+447700900222', 'lena@example.org']);
		expect(new Set(sent.map(({ subject }) => subject))).toEqual(new Set([DIGEST_SUBJECT]));
		const mail = sent.find(({ to }) => to.includes('@'))?.text ?? '';
		for (const line of [
			'Alerts that nobody has: 0',
			'The oldest of them: none',
			'Notifications that are not sent yet: 0',
			'Faults that are open: 0',
		])
			expect(mail).toContain(line);
		expect(mail).toMatch(/If it does not come one morning, ring/);
		expect(faults).toEqual(['digest-not-sent again']);
	});

	it('counts what is real, says how old the oldest is, and names nobody', async () => {
		await somebody('Lena', 'lead', 'lena@example.org', '+447700900111');
		const youngPerson = at.world.aYoungPerson();
		const real = at.world.anAlert(youngPerson);
		const changes = [
			{ change: 'young-person-added', youngPerson },
			{ change: 'alert-raised', alert: real },
		] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		await at.kept.faults.raise(at.world.project.id, 'channel-down', 'text', at.world.clock.now());
		at.world.clock.pass(180);
		await chore().run(at.world.clock.now(), null);
		const [{ text } = { text: '' }] = sent;
		expect(text).toContain('Alerts that nobody has: 1');
		expect(text).toContain('The oldest of them: 3 h');
		expect(text).toContain('Faults that are open: 1');
		if (kind.name !== 'memory') expect(text).toMatch(/The audit: [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
		for (const secret of [youngPerson.about.nameUsed, 'Lena', real.id, real.level, youngPerson.id]) expect(text).not.toContain(secret);
	});

	it('never counts a drill', async () => {
		await somebody('Lena', 'lead', 'lena@example.org');
		const youngPerson = at.world.aYoungPerson();
		const changes = [
			{ change: 'young-person-added', youngPerson },
			{ change: 'alert-raised', alert: { ...at.world.anAlert(youngPerson), drill: true } },
		] as const;
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
		await chore().run(at.world.clock.now(), null);
		expect(sent[0]?.text).toContain('Alerts that nobody has: 0');
		expect((await at.kept.dueWork.waiting(at.world.project.id)).oldestUnowned).toBeNull();
	});

	it('is a fault when it did not go out to everybody, and only whoever did not get it is tried again', async () => {
		await somebody('Lena', 'lead', 'lena@example.org');
		await somebody('Max', 'manager', 'max@example.org');
		refused.add('max@example.org');
		const daily = chore();
		await expect(daily.run(at.world.clock.now(), null)).rejects.toThrow();
		expect(faults).toEqual(['digest-not-sent']);
		refused.clear();
		await daily.run(at.world.clock.now(), null);
		expect(sent.map(({ to }) => to)).toEqual(['lena@example.org', 'max@example.org']);
		expect(faults.at(-1)).toBe('digest-not-sent again');
	});

	it('goes after a restart to whoever did not get it, and to nobody twice; the next morning it comes anew', async () => {
		await somebody('Lena', 'lead', 'lena@example.org');
		await somebody('Max', 'manager', 'max@example.org');
		refused.add('max@example.org');
		const nine = instant('2027-01-12T09:00:00Z');
		await expect(chore().run(nine, null)).rejects.toThrow();
		const afterMidnight = instant('2027-01-13T00:10:00Z');
		await expect(chore().run(afterMidnight, null)).rejects.toThrow();
		expect(sent.map(({ to }) => to)).toEqual(['lena@example.org']);
		refused.clear();
		expect(await chore().run(afterMidnight, null)).toBe('2027-01-13T09:00:00.000Z');
		await chore().run(afterMidnight, null);
		expect(sent.map(({ to }) => to)).toEqual(['lena@example.org', 'max@example.org']);
		await chore().run(instant('2027-01-13T09:00:05Z'), afterMidnight);
		expect(sent.map(({ to }) => to).sort()).toEqual(['lena@example.org', 'lena@example.org', 'max@example.org', 'max@example.org']);
		expect(new Set(sent.map(({ key }) => key)).size).toBe(4);
	});

	it('goes to nobody twice from one process while nothing can be written down', async () => {
		await somebody('Lena', 'lead', 'lena@example.org');
		await somebody('Max', 'manager', 'max@example.org');
		refused.add('max@example.org');
		const full = async () => Promise.reject(new Error('The disk is full.'));
		const daily = digest({
			...{ project: at.world.project.id, letters, kept: { ...at.kept, chores: { ...at.kept.chores, plan: full, done: full } } },
			desk: { raise: () => undefined, worksAgain: () => undefined },
		});
		await expect(daily.run(at.world.clock.now(), null)).rejects.toThrow();
		refused.clear();
		await daily.run(at.world.clock.now(), null);
		expect(sent.map(({ to }) => to)).toEqual(['lena@example.org', 'max@example.org']);
	});

	it('is a fault when there is nobody who can get it', async () => {
		await expect(chore().run(at.world.clock.now(), null)).rejects.toThrow();
		expect(faults).toEqual(['digest-not-sent']);
	});

	it('is due at nine in London, on both sides of a clock change', async () => {
		await somebody('Lena', 'lead', 'lena@example.org');
		expect(chore().first(instant('2026-11-17T08:59:00Z'))).toBe('2026-11-17T09:00:00.000Z');
		expect(chore().first(instant('2026-11-17T09:00:00Z'))).toBe('2026-11-18T09:00:00.000Z');
		expect(chore().first(instant('2026-03-28T12:00:00Z'))).toBe('2026-03-29T08:00:00.000Z');
		expect(chore().first(instant('2026-10-24T12:00:00Z'))).toBe('2026-10-25T09:00:00.000Z');
	});
});

it('writes to nobody from a demonstration, and is owed by a project that is live', () => {
	const some = new Map([['text', {} as never]]) as Letters;
	expect(isDigestDue({ kind: 'demonstration' }, some)).toBe(false);
	expect(isDigestDue({ kind: 'not-for-real-children' }, new Map())).toBe(false);
	expect(isDigestDue({ kind: 'not-for-real-children' }, some)).toBe(true);
	expect(isDigestDue({ kind: 'live' }, new Map())).toBe(true);
});
