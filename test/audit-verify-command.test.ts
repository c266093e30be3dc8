import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineOf } from '#server/audit/checkpoint.ts';
import { openCheckpointFile } from '#server/audit/checkpoint-file.ts';
import { verifyCommand } from '#server/audit/verify-command.ts';
import type { Config } from '#server/config.ts';
import { openStoreBeside } from '#server/store/open-store.ts';
import { DATABASES, type DatabaseFixture } from './support/databases.ts';

describe('npm run audit:verify', () => {
	let at: DatabaseFixture;
	let config: Config;
	const checkpoints = () => join(at.folder, 'elsewhere', 'audit.jsonl');
	beforeEach(async () => {
		const [sqlite] = DATABASES;
		at = await (sqlite as (typeof DATABASES)[number]).open();
		config = {
			host: '127.0.0.1',
			port: 0,
			origin: null,
			dataFolder: join(at.folder, 'data'),
			databaseUrl: null,
			keyFile: join(at.folder, 'keys', 'key'),
			auditCheckpoints: null,
		};
		for (const action of ['young-person.read', 'alert.opened', 'alert.own']) await write(action);
	});
	afterEach(() => at.close());

	async function write(action: string): Promise<void> {
		at.world.clock.pass(60);
		const audit = [{ actor: at.world.nadia.id, action, subject: 's', youngPerson: null }];
		await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes: [], audit });
	}

	async function lodge(): Promise<void> {
		const checkpoint = await at.kept.takeCheckpoint(at.world.project.id);
		if (checkpoint === undefined) throw new Error('Nothing was ever written.');
		openCheckpointFile(checkpoints(), config.dataFolder).append(checkpoint);
	}

	async function run(...args: string[]) {
		const words: string[] = [];
		const ended = await verifyCommand({
			args,
			configOf: () => config,
			open: ({ dataFolder, keyFile }) => openStoreBeside({ dataFolder, keyFile, clock: at.world.clock, ids: at.world.ids }),
			out: (said) => words.push(said),
			note: () => undefined,
			monotonicMs: () => 0,
		});
		return { ended, words: words.join('') };
	}

	it('says that an audit is intact, while Waymark is running, and that no checkpoints were compared', async () => {
		const { ended, words } = await run();
		expect(ended).toBe(0);
		expect(words).toContain('The audit of Harbour Return Project: 6 entries in 1 run,');
		expect(words).toContain('INTACT. Nothing was changed');
		expect(words).toContain('No checkpoints were compared.');
		expect(words).not.toContain('What to do now');
	});

	it('compares the checkpoints that the settings name, or the flag', async () => {
		await lodge();
		config = { ...config, auditCheckpoints: checkpoints() };
		expect((await run()).words).toMatch(
			/Checkpoints: 1 in .*, the newest of Tuesday 17 November 2026, 7:12 pm\. Its fingerprint is \w{4}-\w{4}-\w{4}\./,
		);
		config = { ...config, auditCheckpoints: null };
		expect((await run('--checkpoints', checkpoints())).ended).toBe(0);
	});

	it('says what happened, where, since when, and what to do next', async () => {
		await lodge();
		await at.raw(`update audit set action = 'nothing' where action = 'alert.opened'`);
		const { ended, words } = await run('--checkpoints', checkpoints());
		expect(ended).toBe(1);
		expect(words).toContain('NOT INTACT. 1 thing is wrong.');
		expect(words).toContain('1. Entries were changed (edited)');
		expect(words).toContain('What stands at entry 5 is not what Waymark wrote there.');
		expect(words).toContain('between Tuesday 17 November 2026, 5:12 pm and Tuesday 17 November 2026, 7:12 pm');
		expect(words).toContain('What to do now');
	});

	it('sees by checkpoints alone that a whole run is gone, and since when', async () => {
		await lodge();
		await at.raw('delete from audit');
		await at.raw('delete from audit_heads');
		expect((await run()).ended).toBe(0);
		const { ended, words } = await run('--checkpoints', checkpoints());
		expect(ended).toBe(1);
		expect(words).toContain('A whole run is gone: at least entries 1 to 6.');
		expect(words).toContain('Done:    after Tuesday 17 November 2026, 7:12 pm');
	});

	it('believes no checkpoint that the key did not sign, and passes over what a power cut tore', async () => {
		await lodge();
		const checkpoint = await at.kept.takeCheckpoint(at.world.project.id);
		if (checkpoint === undefined) throw new Error('Nothing was ever written.');
		appendFileSync(checkpoints(), lineOf({ ...checkpoint, ends: [] }));
		appendFileSync(checkpoints(), '{"project":"torn');
		const { ended, words } = await run('--checkpoints', checkpoints());
		expect(ended).toBe(1);
		expect(words).toContain('1. A checkpoint is not genuine');
		expect(words).toContain('Not whole, as after a power cut: line 3 of that file.');
	});

	it('says in a sentence why it did not look', async () => {
		expect(await run('--checkpoints', '/nowhere/audit.jsonl')).toEqual({
			ended: 1,
			words: 'The audit was not looked at: There is no checkpoint file at /nowhere/audit.jsonl.\n',
		});
		expect((await run('--checkpoint')).ended).toBe(1);
		config = { ...config, dataFolder: join(at.folder, 'other') };
		expect((await run()).words).toContain('there is no Waymark data in');
		expect(await run('--help')).toMatchObject({ ended: 0 });
	});
});
