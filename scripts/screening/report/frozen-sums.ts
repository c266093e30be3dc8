import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = 'SHA256SUMS';

/**
 * What differs between a folder and its list of hashes (`sha256sum *.jsonl > SHA256SUMS`): a file that was changed, one that is
 * missing, one that nobody hashed.
 *
 * @returns a sentence for each difference; none when the folder is what was hashed.
 */
export function differencesIn(folder: string): readonly string[] {
	const listed = new Map(
		[...readFileSync(join(folder, LIST), 'utf8').matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = '', file = '']) => [file, hash]),
	);
	const there = readdirSync(folder).filter((file) => file !== LIST);
	const hashOf = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return [
		...(listed.size === 0 ? [`${LIST} lists nothing.`] : []),
		...[...listed.keys()].filter((file) => !there.includes(file)).map((file) => `${file} is missing.`),
		...there.filter((file) => !listed.has(file)).map((file) => `${file} is not in ${LIST}.`),
		...there.filter((file) => listed.has(file) && listed.get(file) !== hashOf(file)).map((file) => `${file} is not what was hashed.`),
	];
}
