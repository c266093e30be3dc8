import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('./migrations/sqlite/', import.meta.url));
const steps = readdirSync(folder)
	.filter((name) => name.endsWith('.sql'))
	.sort();
const texting = steps.findIndex((name) => name.endsWith('_texting.sql'));

it('keeps every concern from before a concern could name a text', () => {
	const client = new Database(':memory:');
	const apply = (names: readonly string[]) => {
		for (const name of names) client.exec(readFileSync(join(folder, name), 'utf8').replaceAll('--> statement-breakpoint', ''));
	};
	try {
		client.pragma('foreign_keys = off');
		apply(steps.slice(0, texting));
		const before = {
			project: 'p',
			id: 'c',
			young_person: 'y',
			conversation: 't',
			entry: 'e',
			alert: null,
			level: 'urgent',
			raised_at: 'now',
		};
		client
			.prepare(
				`insert into concerns (${Object.keys(before).join()}, detail) values (${Object.keys(before)
					.map(() => '?')
					.join()}, x'01')`,
			)
			.run(...Object.values(before));
		client.transaction(() => apply([steps[texting] ?? '']))();
		expect(client.prepare('select * from concerns').all()).toEqual([{ ...before, text: null, detail: Buffer.from([1]) }]);
	} finally {
		client.close();
	}
});
