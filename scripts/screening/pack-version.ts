import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Files that decide nothing by themselves: tests, what the version is written to, and what only explains. */
const APART = /\.test\.ts$|pack\.generated\.ts$|explain\.ts$/;

/**
 * The name of the screening as it stands: a fingerprint of every file that a verdict depends on. Two verdicts with the same name
 * and the same words are the same.
 *
 * @returns eight hexadecimal signs.
 */
export function packVersion(screening: URL): string {
	const hash = createHash('sha256');
	const files = readdirSync(screening, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !APART.test(file));
	for (const file of files.map((each) => each.replaceAll('\\', '/')).sort())
		hash
			.update(file)
			.update('\n')
			.update(readFileSync(new URL(file, screening)));
	return hash.digest('hex').slice(0, 8);
}
