import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('./migrations/sqlite/', import.meta.url));
const steps = readdirSync(folder)
	.filter((name) => name.endsWith('.sql'))
	.sort();
const threads = steps.findIndex((name) => name.endsWith('_threads.sql'));

it('begins a thread for every number from before there were threads, and counts its texts as handled', () => {
	const client = new Database(':memory:');
	const apply = (names: readonly string[]) => {
		for (const name of names) client.exec(readFileSync(join(folder, name), 'utf8').replaceAll('--> statement-breakpoint', ''));
	};
	const insert = (table: string, row: Readonly<Record<string, unknown>>) =>
		client.prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`).run(...Object.values(row));
	try {
		client.pragma('foreign_keys = off');
		apply(steps.slice(0, threads));
		const its = { project: 'p', young_person: 'y' };
		const heard = { first_heard_at: '2026-11-20', last_heard_at: '2026-11-21', look_at: '2026-11-21' };
		insert('numbers', { ...its, id: 'n', token: 't', state: 'stopped', ...heard, number: Buffer.from([1]) });
		const said = { number: 'n', digest: 'd', received_at: '2026-11-21', attachments: 0, level: 'urgent', content: Buffer.from([2]) };
		insert('texts', { ...its, id: 'x', ...said });
		client.transaction(() => apply([steps[threads] ?? '']))();
		expect(client.prepare('select * from numbers').all()).toMatchObject([{ id: 'n', state: 'stopped', known: null, version: 1, ...heard }]);
		expect(client.prepare('select * from texts').all()).toMatchObject([{ ...said, id: 'x', looked_at: null, handled_at: '2026-11-21' }]);
		const nothing = { owner: null, waiting_since: null, answer_due_at: null, handle_at: null, times_told: 0, version: 1 };
		expect(client.prepare('select * from threads').all()).toMatchObject([{ ...its, number: 'n', hand: 'assistant', ...nothing }]);
	} finally {
		client.close();
	}
});
