import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

/** A change to a line, and what the tests said of it. */
const Tried = z.object({ status: z.string(), where: z.string(), mutator: z.string(), replacement: z.string() });
export type Tried = z.infer<typeof Tried>;

/** Whatever a test of the two folders can read. When any of it is another, nothing that was kept counts. */
const READ = ['screening', 'concern', 'flow', 'record', 'clock']
	.map((room) => `src/core/${room}`)
	.concat('flows', 'test/proofs/mutation', 'package-lock.json');

function filesUnder(path: string): readonly string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((file) => join(path, file))
		.filter((file) => statSync(file).isFile())
		.sort();
}

function digestOf(root: string, read: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of read.flatMap((path) => filesUnder(join(root, path)))) {
		const bytes = readFileSync(file);
		hash.update(`${file.slice(root.length)} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex').slice(0, 32);
}

/**
 * Parts of a long run that ended, so that one that was broken off goes on where it was. They count for exactly the code that they were
 * tried on.
 *
 * @example const kept = keptParts(root); kept.read(3) ?? kept.keep(3, await tryPart(3))
 */
export function keptParts(root: string, read: readonly string[] = READ) {
	const folder = join(root, '.cache', 'proofs', 'mutation', digestOf(root, read));
	mkdirSync(folder, { recursive: true });
	const fileOf = (part: number) => join(folder, `part-${part}.json`);
	return {
		read: (part: number): readonly Tried[] | undefined =>
			existsSync(fileOf(part)) ? z.array(Tried).parse(JSON.parse(readFileSync(fileOf(part), 'utf8'))) : undefined,
		keep(part: number, tried: readonly Tried[]): readonly Tried[] {
			writeFileSync(`${fileOf(part)}.new`, JSON.stringify(tried));
			renameSync(`${fileOf(part)}.new`, fileOf(part));
			return tried;
		},
	};
}
