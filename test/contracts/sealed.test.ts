import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { talkFeedback } from '#db/schema/index.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { ChangeName } from '#server/store/changes/handler.ts';
import { HANDLERS } from '#server/store/changes/registry.ts';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { KeyMissing, SealBroken } from '#server/vault/vault-error.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { CASES, scene } from './change-cases.ts';

const NAMES = Object.keys(HANDLERS) as ChangeName[];

describe.each(DATABASES)('what is sealed in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = (changes: Parameters<typeof at.kept.store.commit>[0]['changes']) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	const twoPeople = async () => {
		const [one, two] = [scene(at.world), scene(at.world)];
		for (const { added, away, begun, said, raised } of [one, two])
			expect(await commit([added, away, begun, said, raised])).toBe('committed');
		return [one, two] as const;
	};

	it('does not open when it was moved to another row', async () => {
		const [one, two] = await twoPeople();
		await at.raw(
			`update young_people set about = (select about from young_people where id = '${two.kieran.id}') where id = '${one.kieran.id}'`,
		);
		await expect(at.kept.youngPeople.record(at.world.project.id, one.kieran.id)).rejects.toThrow(SealBroken);
		expect((await at.kept.youngPeople.record(at.world.project.id, two.kieran.id))?.youngPerson).toEqual(two.kieran);
	});

	it('does not open when two lines of one conversation were swapped', async () => {
		const [one] = await twoPeople();
		const second = at.world.anEntry(2, 'A second line');
		await commit([{ change: 'entry-appended', conversation: one.talk.id, youngPerson: one.kieran.id, entry: second }]);
		await at.raw(`update entries set content = (select content from entries where id = '${second.id}') where id = '${one.entry.id}'`);
		await expect(at.kept.conversations.find(at.world.project.id, one.talk.id)).rejects.toThrow(SealBroken);
	});

	it('leads from what was said of a talk to nobody: it outlives the key of the case, and names no more than a month', async () => {
		const [one] = await twoPeople();
		const { project, ids } = at.world;
		const feedback = { id: ids.secret(), project: project.id, month: '2026-11', faces: ['ok' as const], words: 'She let me draw' };
		expect(await commit([{ change: 'feedback-given', feedback }])).toBe('committed');
		await at.kept.vault.destroyCase(project.id, one.kieran.id);
		expect(await at.kept.feedback.all(project.id)).toEqual([feedback]);
		const [row] = await at.kept.db.read.select().from(talkFeedback);
		expect(Object.keys(row ?? {}).sort()).toEqual(['about', 'id', 'month', 'project']);
		const other = { ...feedback, id: ids.secret(), words: 'Too many questions' };
		await commit([{ change: 'feedback-given', feedback: other }]);
		await at.raw(`update talk_feedback set about = (select about from talk_feedback where id = '${other.id}')`);
		expect((await at.kept.feedback.all(project.id)).map(({ words }) => words).sort()).toEqual([UNREADABLE, 'Too many questions']);
	});

	it('is unreadable once the key of the case was destroyed, and nobody else is touched', async () => {
		const [one, two] = await twoPeople();
		const { project } = at.world;
		// Opened before, so that something may still be in memory.
		expect((await at.kept.conversations.find(project.id, one.talk.id))?.entries).toHaveLength(1);
		await at.kept.vault.destroyCase(project.id, one.kieran.id);
		await expect(at.kept.youngPeople.record(project.id, one.kieran.id)).rejects.toThrow(KeyMissing);
		await expect(at.kept.conversations.find(project.id, one.talk.id)).rejects.toThrow(/was destroyed/);
		await expect(commit([{ ...one.said, entry: at.world.anEntry(9, 'After') } as typeof one.said])).rejects.toThrow(KeyMissing);
		expect((await at.kept.youngPeople.record(project.id, two.kieran.id))?.youngPerson).toEqual(two.kieran);
		expect((await at.kept.today.due(project.id)).map(({ youngPerson }) => youngPerson.id)).toEqual([two.kieran.id]);
		const alerts = await at.kept.alerts.open(project.id);
		expect(alerts.map(({ youngPerson }) => youngPerson.about.nameUsed).sort()).toEqual(['Kieran', 'Name cannot be opened']);
		expect(await verifyAudit(at.kept.db, at.kept.vault, project.id)).toEqual([]);
	});

	it('opens again after a restart with the same key file', async () => {
		const [one] = await twoPeople();
		const again = await at.reopen();
		expect((await again.youngPeople.record(at.world.project.id, one.kieran.id))?.youngPerson).toEqual(one.kieran);
		const pair = await again.vault.sealingPair(at.world.project.id);
		expect(pair.publicKey.length).toBeGreaterThan(60);
	});

	it('keeps the store shut when its key file is lost, and makes no new one', async () => {
		await twoPeople();
		const keyFile = join(at.folder, 'keys', 'key');
		const key = readFileSync(keyFile);
		rmSync(keyFile);
		await expect(at.reopen()).rejects.toThrow(/key file .* is missing/);
		expect(existsSync(keyFile)).toBe(false);
		writeFileSync(keyFile, key, { mode: 0o600 });
		expect(await (await at.reopen()).youngPeople.search(at.world.project.id, 'kieran')).toHaveLength(2);
	});

	it('keeps a canary word out of every file', async () => {
		if (kind.name !== 'SQLite') {
			// The bytes of a PostgreSQL server are not ours to read; every content column is the same sealed one.
			expect(kind.name).toBe('PGlite');
			return;
		}
		const canary = 'Zanzibarquux';
		let planted = 0;
		for (const name of NAMES) {
			const { before, change } = CASES[name](scene(at.world));
			for (const one of [...before, change]) {
				const marked = withCanary(one, canary) as typeof one;
				planted += JSON.stringify(marked).split(canary).length - 1;
				expect(await commit([marked])).toBe('committed');
			}
		}
		await at.kept.pushSubscriptions.keep(
			at.world.project.id,
			{ id: 'd', staff: at.world.nadia.id, endpoint: `https://push.example/${canary}`, p256dh: canary, auth: canary },
			null,
			at.world.clock.now(),
		);
		await at.kept.handOvers.setPassphrase(at.world.project.id, at.world.nadia.id, canary, at.world.clock.now());
		await at.kept.staffAdmin.add(at.world.staff(canary, 'lead'), 'system', at.world.clock.now());
		expect(planted).toBeGreaterThan(40);
		const files = readdirSync(at.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
		expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['waymark.db', 'waymark.db-wal', 'keys.db', 'keys.db-wal']));
		for (const file of files) expect(readFileSync(join(file.parentPath, file.name)).includes(canary), file.name).toBe(false);
		expect((await at.kept.youngPeople.search(at.world.project.id, canary)).length).toBeGreaterThan(0);
	});
});

/** What holds content, whole; and within it the fields that take free words. Codes beside them stay in the clear. */
const SEALED = new Set([
	'about',
	'body',
	'input',
	'verdict',
	'line',
	'rules',
	'feedback',
	'text',
	'note',
	'message',
	'known',
	'translated',
]);
const WORDS = new Set([
	'nameUsed',
	'fullName',
	'safeContact',
	'lastSeenWhere',
	'wearing',
	'foundWhere',
	'words',
	'place',
	'how',
	'ownerName',
	'rules',
	'why',
	'notice',
	'text',
	'asked',
	'to',
	'notTo',
	'passedOn',
	'english',
]);

function withCanary(value: unknown, canary: string, key = '', inside = false): unknown {
	if (typeof value === 'string') return inside && WORDS.has(key) ? `${value} ${canary}` : value;
	if (Array.isArray(value)) return value.map((one) => withCanary(one, canary, key, inside));
	if (typeof value !== 'object' || value === null) return value;
	// By `text` alone a change may name one.
	const isSealed = (name: string, one: unknown) => inside || (SEALED.has(name) && typeof one === 'object');
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withCanary(one, canary, name, isSealed(name, one))]));
}
