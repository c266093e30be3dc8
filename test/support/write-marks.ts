import { StoreStoppedWriting } from '#db/dialect/write.ts';
import { meta } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import { close, commit, open } from '#dialect';

/*
 * A process of its own that writes to a SQLite file, for tests that count its system calls, break its disk or kill it:
 * node write-marks.ts FILE alone|together|until-it-fails|until-killed|list COUNT
 */
const [file = '', mode = '', count = '0'] = process.argv.slice(2);
const add = insertInto(meta);
const db = await open(file);
db.client.exec('create table if not exists meta (name text primary key, value text not null)');
const names = Array.from({ length: Number(count) }, (_, number) => `mark-${number}`);
const write = (name: string) => commit(db, [add({ name, value: 'x'.repeat(500) })]);

const MODES: Readonly<Record<string, () => Promise<void>>> = {
	async alone() {
		for (const name of names) await write(name);
	},
	async together() {
		await Promise.all(names.map(write));
	},
	async 'until-it-fails'() {
		const outcomes: string[] = [];
		let stored = 0;
		for (const name of names) {
			if (outcomes.length === 2) break;
			await write(name).then(
				() => {
					stored += 1;
				},
				(cause: unknown) => outcomes.push(cause instanceof StoreStoppedWriting ? cause.name : String(cause)),
			);
		}
		process.stdout.write(JSON.stringify({ stored, first: outcomes[0], then: outcomes[1] }));
	},
	async 'until-killed'() {
		process.stdout.on('error', () => process.kill(process.pid, 'SIGKILL'));
		for (const name of names) {
			await write(name);
			process.stdout.write(`${name}\n`);
		}
	},
	async list() {
		for (const name of db.client.prepare('select name from meta').pluck().all()) process.stdout.write(`${name}\n`);
	},
};

await MODES[mode]?.();
await close(db);
