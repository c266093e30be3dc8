import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { twinOf } from '#app/sign-in/site.ts';
import type { Project } from '#core/record/staff.ts';
import { all, byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { verifyCommand } from '#server/audit/verify-command.ts';
import { randomIds, systemClock } from '#server/clock.ts';
import { type Config, forDemonstration, readConfig } from '#server/config.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { type Flags, readFlags } from '#server/flags.ts';
import { handOverCommand } from '#server/hand-over-package/hand-over-command.ts';
import { terminalDesk } from '#server/keys/terminal-desk.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { linksFor, setUp } from '#server/set-up.ts';
import { BALLAST_BYTES, withBallast } from '#server/store/ballast.ts';
import { type OpenStore, openStore, openStoreBeside } from '#server/store/open-store.ts';
import { HELP, refusalWords, STOPPED, servingWords } from '#server/words.ts';

const VERSION = '0.1.0';
const flows = { latest, byRef };

function refuse(problems: readonly string[]): never {
	process.stderr.write(refusalWords(problems));
	process.exit(1);
}

/** Which folder and which project this run is about. A real one, once set up, is what `npm start` serves. */
function chosen(config: Config, flags: Flags): { readonly config: Config; readonly demonstration: boolean } {
	const real = config.databaseUrl !== null || existsSync(join(config.dataFolder, 'waymark.db'));
	const demonstration = flags.mode === 'demonstration' || (flags.mode === 'serve' && !real);
	return demonstration ? { config: { ...forDemonstration(config), databaseUrl: null }, demonstration } : { config, demonstration };
}

async function projectOf(kept: OpenStore, flags: Flags, demonstration: boolean): Promise<Project> {
	const there = await kept.projects.first();
	if (demonstration) return madeUpProject(kept, there);
	if (there?.kind === 'demonstration')
		refuse([
			'This database holds the demonstration. Set up a real project in another one: name it in WAYMARK_DATA or WAYMARK_DATABASE_URL.',
		]);
	if (flags.mode === 'setup') return setUp({ kept, clock: systemClock, ids: randomIds }, flags);
	return there ?? refuse(['Nothing is set up in this database yet. Run `npm run setup -- --name "Your project"` first.']);
}

const SEEDED = 'seeded';

/** The made-up project, made on the first start. One that was interrupted while being made is not served as if it were whole. */
async function madeUpProject(kept: OpenStore, there: Project | undefined): Promise<Project> {
	if (there !== undefined && (await kept.marks.get(SEEDED)) === 'yes') return there;
	if (there !== undefined)
		refuse([`The demonstration in ${config.dataFolder} was interrupted while it was being made. Delete that folder and start again.`]);
	const { project } = await seedDemonstration({ kept, flows, ids: randomIds, now: systemClock.now() });
	await kept.marks.set(SEEDED, 'yes');
	return project;
}

/** `npm run audit:verify`: looks, and serves nothing. */
async function verifyOnly(args: readonly string[]): Promise<never> {
	const read = readConfig();
	if (!read.ok) refuse(read.problems);
	const verified = await verifyCommand({
		args,
		configOf: (demonstration) =>
			chosen(read.config, { mode: demonstration ? 'demonstration' : 'serve', name: undefined, staff: [] }).config,
		open: (config) => openStoreBeside({ ...config, databaseUrl: config.databaseUrl ?? undefined, clock: systemClock, ids: randomIds }),
		out: (words) => process.stdout.write(words),
		note: (words) => process.stderr.write(words),
		monotonicMs: () => performance.now(),
	});
	process.exit(verified);
}

/** `npm run hand-over`: makes or opens a package, and serves nothing. */
async function handOverOnly(args: readonly string[]): Promise<never> {
	const open = async (ofDemonstration: boolean): Promise<OpenStore> => {
		const read = readConfig();
		if (!read.ok) refuse(read.problems);
		const { config: of } = chosen(read.config, { mode: ofDemonstration ? 'demonstration' : 'serve', name: undefined, staff: [] });
		return openStoreBeside({ ...of, databaseUrl: of.databaseUrl ?? undefined, clock: systemClock, ids: randomIds });
	};
	await handOverCommand(args, { desk: terminalDesk, open, flows }).catch((error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	});
	process.exit(0);
}

if (process.argv[2] === '--audit-verify') await verifyOnly(process.argv.slice(3));
if (process.argv[2] === '--hand-over') await handOverOnly(process.argv.slice(3));
const flagsRead = readFlags(process.argv.slice(2));
if (!flagsRead.ok) refuse(flagsRead.problems);
if (flagsRead.flags.mode === 'help') {
	process.stdout.write(HELP);
	process.exit(0);
}
const configRead = readConfig();
if (!configRead.ok) refuse(configRead.problems);
if (all().length === 0) refuse(['There are no flows in this build.']);

const { config, demonstration } = chosen(configRead.config, flagsRead.flags);
const log = createLog(process.stderr, 'warn');
const ballasted = withBallast(openStore, {
	bytes: BALLAST_BYTES,
	onGivenUp: () =>
		log.error({ fault: 'disk-full' }, 'the disk is full: the ballast was given up, and what is said is still kept. Make room now'),
	onMissing: () =>
		log.error({ fault: 'disk-full' }, 'there is no room for the ballast that keeps what is said when the disk is full. Make room'),
});
const served = await serve({
	config,
	version: VERSION,
	flows,
	practice: practiceScripts,
	log,
	clock: systemClock,
	ids: randomIds,
	assetFolder: fileURLToPath(new URL('../../dist/assets', import.meta.url)),
	openStore: demonstration ? openStore : ballasted,
	projectOf: (kept) => projectOf(kept, flagsRead.flags, demonstration),
	monotonicMs: () => performance.now(),
}).catch((error: unknown) => refuse([error instanceof Error ? error.message : String(error)]));

// By name where there is one: browsers keep passkeys for names only.
const address = demonstration ? served.origin : (twinOf(served.origin) ?? served.origin);
const setUpDeps = { kept: served.kept, clock: systemClock, ids: randomIds };
const links = await linksFor(setUpDeps, served.project, address, { setup: flagsRead.flags.mode === 'setup' });
const covered = (await served.kept.cover.spans(served.project.id)).length > 0;
const keyFile = config.keyCommand === undefined ? config.keyFile : 'what WAYMARK_KEY_COMMAND prints';
process.stdout.write(servingWords(served.project, address, links, { keyFile, covered, checkpoints: config.auditCheckpoints ?? null }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		void served.stop().then(() => {
			process.stdout.write(STOPPED);
			process.exit(0);
		});
	});
}
