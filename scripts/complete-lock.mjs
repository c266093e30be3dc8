/**
 * A package registry that mirrors only part of the world lacks some tools' builds for machines that nobody here has.
 * npm then leaves those out of the lock file, and `npm ci` refuses a lock file that does not name every package.
 * `npm run lock` adds them back as what they are: optional, of the version their parent names, for another machine.
 * Run it after every `npm install`; a test fails when it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Which machine a package is for, read from its name: `@biomejs/cli-linux-arm64-musl`. */
export function machineOf(name) {
	const parts = name.split(/[/-]/);
	const os = parts.find((part) => SYSTEMS.includes(part));
	const cpu = parts.find((part) => PROCESSORS.includes(part));
	const libc =
		parts.includes('musl') || parts.includes('musleabihf') ? 'musl' : parts.some((part) => part.startsWith('gnu')) ? 'glibc' : undefined;
	return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc && os === 'linux' ? { libc: [libc] } : {}) };
}

/** Optional packages that some package of the lock file names and the lock file does not list: `[path, entry]`. */
export function missingFromLock(lock) {
	return Object.values(lock.packages).flatMap((parent) =>
		Object.entries(parent.optionalDependencies ?? {})
			.filter(([name]) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)))
			.map(([name, version]) => {
				const flags = parent.dev ? { dev: true, optional: true } : { optional: true };
				return [`node_modules/${name}`, { version: version.replace(/^[\^~]/, ''), ...machineOf(name), ...flags }];
			}),
	);
}

/** The same lock file with every machine in it, in npm's order. */
export function completed(lock) {
	const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missingFromLock(lock)) });
	packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
	return { ...lock, packages: Object.fromEntries(packages) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
	const text = readFileSync(file, 'utf8');
	const lock = JSON.parse(text);
	const added = missingFromLock(lock).map(([path]) => path.replace('node_modules/', ''));
	const indent = /^[\t ]+/m.exec(text)?.[0] ?? '\t';
	if (added.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, indent)}\n`);
	process.stderr.write(added.length > 0 ? `added to the lock file: ${added.join(', ')}\n` : 'the lock file is complete\n');
}
